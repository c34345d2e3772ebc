import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { markDelivered } from './change-programme.ts';
import { acceptRequest, askForReport, averageWaitDays, declineRequest } from './member-requests.ts';
import { readProgramme } from './read-programme.ts';
import { readOwnRequests, readRequestsOf } from './read-requests.ts';
import { addTestBody } from './test-year.ts';

let house: TestHouse;
let clerk: TestPerson;
let member: TestPerson;
const body = 'corporate-parenting-committee';
const meeting = `${body}-2027-01-12`;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  member = await addTestPerson(house, ['councillor'], 'Priya Nair');
  await addTestBody(house, body, ['2027-01-12']);
});
after(() => house.close());

async function ask(words: string): Promise<string> {
  const asked = await askForReport(house, member, { body, words });
  ok(asked.done);
  return asked.id;
}

async function step(id: string) {
  const { requests } = await readOwnRequests(house, member);
  const found = requests.find((request) => request.id === id);
  return [found?.step, found?.reason, found?.meeting?.slug ?? null];
}

test('a request is asked, planned and delivered, and whoever asked sees each step', async () => {
  const id = await ask('How many care leavers wait for a flat?');
  deepEqual(await step(id), ['asked', '', null]);
  ok((await acceptRequest(house, clerk, { request: id, meeting })).done);
  deepEqual(await step(id), ['planned', '', meeting]);
  const items = (await readProgramme(house, body))?.coming[0]?.items ?? [];
  const item = items.find(({ title }) => /flat/.test(title))?.id ?? '';
  ok((await markDelivered(house, clerk, { item })).done);
  deepEqual(await step(id), ['delivered', '', meeting]);
});

test('a request is declined with a reason or not at all', async () => {
  const id = await ask('Who lives at number nine?');
  const silent = await declineRequest(house, clerk, { request: id, reason: '' });
  equal(silent.done ? null : silent.because.field, 'reason');
  const reason = 'It would be about one family.';
  ok((await declineRequest(house, clerk, { request: id, reason })).done);
  deepEqual(await step(id), ['declined', reason, null]);
  const again = await acceptRequest(house, clerk, { request: id, meeting });
  equal(again.done ? null : again.because.kind, 'wrong order');
});

test('whoever asked is written to at each answer, with a link and no words of theirs', async () => {
  const actor = { council: house.council, person: null };
  const posts = await within(house.database, 'app_house', actor, (tx) =>
    tx.selectFrom('house.outgoing_message').selectAll().orderBy('queued_at').execute(),
  );
  const own = posts.filter(({ address }) => address === member.email);
  deepEqual(
    own.map(({ kind, link }) => [kind, link]),
    [
      ['reminder', '/member/requests'],
      ['reminder', '/member/requests'],
    ],
  );
});

test('only the clerk sees who asked for what', async () => {
  equal(await readRequestsOf(house, member, body), null);
  const seen = await readRequestsOf(house, clerk, body);
  ok(seen?.every(({ asker }) => asker === 'Priya Nair'));
});

for (const [words, why] of [
  ['', 'nothing'],
  ['a'.repeat(501), 'too much'],
] as const) {
  test(`a request that says ${why} is not taken`, async () => {
    const asked = await askForReport(house, member, { body, words });
    equal(asked.done ? null : asked.because.field, 'words');
  });
}

test('the wait is counted in days, over what was answered', () => {
  const asked = (askedOn: string, answeredOn: string | null) => ({
    askedOn: day(askedOn),
    answeredOn: answeredOn === null ? null : day(answeredOn),
  });
  equal(
    averageWaitDays([
      asked('2026-09-01', '2026-09-11'),
      asked('2026-09-01', '2026-09-06'),
      asked('2026-09-01', null),
    ]),
    8,
  );
  equal(averageWaitDays([asked('2026-09-01', null)]), null);
});
