import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import { approveRelease } from './approve-release.ts';
import { addTestPerson, type TestPerson } from './people/test-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { receiveFigures } from './receive-figures.ts';
import { sendBackRelease } from './send-back-release.ts';
import { figuresText } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let analyst: TestPerson;
let approver: TestPerson;
let councillor: TestPerson;
before(async () => {
  house = await openTestHouse();
  analyst = await addTestPerson(house, ['analyst'], 'Mina Hart');
  approver = await addTestPerson(house, ['release-approver'], 'Joel Adeyemi');
  councillor = await addTestPerson(house, ['councillor'], 'Ada Quaye');
  await addTestPerson(house, ['leaving-care-adviser'], 'Sees no scorecard');
  const silent = await addTestPerson(house, ['councillor'], 'Wants no post');
  await as('app_house', (tx) =>
    tx
      .updateTable('house.person')
      .set({ digest: 'none' })
      .where('person_id', '=', silent.id)
      .execute(),
  );
});
after(() => house.close());

function as<Result>(role: 'app_house', work: Parameters<typeof within<Result>>[3]) {
  return within(house.database, role, { council: '999', person: null }, work);
}

/** Who has been written to since this was last asked, as ‘kind to name’. */
async function post(): Promise<readonly string[]> {
  const people = [analyst, approver, councillor];
  const queued = await as('app_house', (tx) =>
    tx.deleteFrom('house.outgoing_message').returning(['kind', 'address', 'link']).execute(),
  );
  return queued
    .map(({ kind, address, link }) => {
      const name = people.find(({ email }) => email === address)?.name ?? address;
      return `${kind} to ${name}, ${link}`;
    })
    .toSorted();
}

test('a release tells those it concerns, at each of its steps, with a link and nothing more', async () => {
  const received = await receiveFigures(house, analyst, figuresText({ asAt: day('2026-09-30') }));
  ok(received.done);
  const receipt = received.id;
  const first = await prepareRelease(house, analyst, { receipt, note: '' });
  ok(first.done);
  deepEqual(await post(), ['reminder to Joel Adeyemi, /approver']);

  await sendBackRelease(house, approver, { release: first.id, why: 'Look at the ages.' });
  deepEqual(await post(), ['reminder to Mina Hart, /analyst']);

  const second = await prepareRelease(house, analyst, { receipt, note: '' });
  ok(second.done);
  await post();
  ok((await approveRelease(house, approver, { release: second.id })).done);
  deepEqual(await post(), [
    'release published to Ada Quaye, /member/scorecard',
    'release published to Mina Hart, /member/scorecard',
  ]);
});
