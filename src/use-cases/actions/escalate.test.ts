import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { fileAnswer, sendReferral } from '../referrals/step-referral.ts';
import { writeReferral } from '../referrals/write-referral.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { askServices } from './ask-services.ts';
import { beginAction } from './begin-action.ts';
import { escalate } from './escalate.ts';
import { tellHowItGoes } from './tell-how-it-goes.ts';
import { addTestBody } from './test-body.ts';

let house: TestHouse;
let body: string;
let action: string;
let clerk: SignedIn;
let nurse: TestPerson;
const names = new Map<string, string>();

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  const named = async (role: Parameters<typeof addTestPerson>[1][number], name: string) => {
    const person = await addTestPerson(house, [role], name);
    names.set(person.email, name);
    return person;
  };
  const chair = await named('chair', 'chair');
  const member = await named('councillor', 'member');
  clerk = await named('democratic-services', 'clerk');
  nurse = await named('nurse', 'nurse');
  await named('service-director', 'director');
  body = await addTestBody(house, { member, chair });
  const begun = await beginAction(house, clerk, {
    origin: { kind: 'finding', id: 'Inspection letter, paragraph 4' },
    body,
    words: 'Offer every child a dentist.',
    owners: [nurse.id],
    due: day('2026-12-20'),
    test: { words: 'Every child has one.', target: null },
  });
  ok(begun.done);
  action = begun.action;
  const services = [nurse.id];
  ok((await askServices(house, member, { body, words: 'Who has no dentist?', services })).done);
});

after(() => house.close());

/** Who is written to by the morning of `on`, and about which page. */
async function toldOn(on: string): Promise<readonly (readonly [string, string])[]> {
  house.turnClockTo(instant(`${on}T07:10:00.000Z`));
  await escalate(house);
  const actor = { council: house.council, person: null };
  const post = await within(house.database, 'app_house', actor, (tx) =>
    tx
      .selectFrom('house.outgoing_message')
      .select(['address', 'link', 'kind'])
      .where('queued_at', '=', house.now())
      .orderBy('link')
      .orderBy('address')
      .execute(),
  );
  ok(post.every(({ kind }) => kind === 'reminder'));
  return post
    .map(
      ({ address, link }) => [names.get(address) ?? '', (link ?? '').split('/')[1] ?? ''] as const,
    )
    .toSorted();
}

test('what is in time is nobody’s news', async () => {
  deepEqual(await toldOn('2026-12-09'), []);
});

test('an answer that is late is known to whoever owes it and to the chair, once', async () => {
  deepEqual(await toldOn('2026-12-10'), [
    ['chair', 'member'],
    ['nurse', 'member'],
  ]);
  deepEqual(await toldOn('2026-12-11'), []);
});

test('an action that is late goes to its owner, then the chair, then the director', async () => {
  const update = { action, word: 'stuck', words: 'No list is open.', evidence: '' } as const;
  ok((await tellHowItGoes(house, nurse, update)).done);
  deepEqual(await toldOn('2026-12-21'), [['nurse', 'actions']]);
  const inJanuary = await toldOn('2027-01-03');
  ok(inJanuary.some(([who, what]) => who === 'chair' && what === 'actions'));
  const later = await toldOn('2027-01-19');
  ok(later.some(([who, what]) => who === 'director' && what === 'actions'));
});

test('an owner who is silent hears of it once a month', async () => {
  deepEqual(await toldOn('2027-02-01'), [['nurse', 'actions']]);
  deepEqual(await toldOn('2027-02-02'), []);
  deepEqual(await toldOn('2027-03-01'), [['nurse', 'actions']]);
});

test('on day 50 whoever referred a matter is reminded that the executive has not replied', async () => {
  house.turnClockTo(instant('2027-03-02T09:00:00.000Z'));
  const written = await writeReferral(house, clerk, {
    body,
    kind: 'overview and scrutiny',
    sentTo: 'Overview and Scrutiny Committee',
    matter: 'Dentists',
    why: 'Nobody’s list is open.',
    askedFor: day('2027-06-01'),
    figures: [],
  });
  ok(written.done);
  ok((await sendReferral(house, clerk, { referral: written.referral })).done);
  const on = day('2027-03-02');
  const answered = await fileAnswer(house, clerk, {
    referral: written.referral,
    on,
    words: 'We looked at it.',
    recommends: { to: 'Cabinet', words: 'Pay for places.', received: on },
  });
  ok(answered.done);
  const before = await toldOn('2027-04-20');
  equal(before.filter(([, what]) => what === 'referrals').length, 0);
  const nudged = await toldOn('2027-04-21');
  deepEqual(
    nudged.filter(([, what]) => what === 'referrals').map(([who]) => who),
    ['chair', 'clerk'],
  );
});
