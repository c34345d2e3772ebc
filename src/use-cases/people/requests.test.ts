import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { queueMessage } from '#store/outbox.ts';
import { approveRelease } from '../approve-release.ts';
import { prepareRelease } from '../prepare-release.ts';
import { receiveFigures } from '../receive-figures.ts';
import { figuresText } from '../test-figures.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { exportPerson } from './export-person.ts';
import { findPerson } from './find-person.ts';
import { appointDeputy, giveRole } from './manage-roles.ts';
import { makeSendingToken } from './sending-tokens.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from './test-people.ts';

const itself = { council: '999', person: null };
let house: TestHouse;
let privacyLead: TestPerson;
let administrator: TestPerson;
let analyst: TestPerson;
let approver: TestPerson;
let stranger: TestPerson;
let token = '';

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  privacyLead = await addTestPerson(house, ['privacy-lead'], 'Priya Lowe');
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  analyst = await addTestPerson(house, ['analyst'], 'Anna Sørby');
  approver = await addTestPerson(house, ['release-approver'], 'Robin Vale');
  const other = { ...house, council: '998' };
  await addTestCouncil(other, false);
  stranger = await addTestPerson(other, ['analyst'], 'Anna Elsewhere');
  await liveALittle();
});
after(() => house.close());

/** Has the analyst do and be given something of every kind. */
async function liveALittle(): Promise<void> {
  const made = await makeSendingToken(house, analyst, 'The office computer');
  ok(made.done);
  token = made.token;
  const received = await receiveFigures(house, analyst, figuresText({ lookedAfter: 87_654 }));
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  ok((await approveRelease(house, approver, { release: prepared.id })).done);
  const today = londonDayOf(house.now());
  const given = { person: analyst.id, role: 'nurse', from: today, until: null } as const;
  ok((await giveRole(house, administrator, given)).done);
  await queueReminder();
  const asked = { person: analyst.id, grant: await grantOfAnalyst(), deputy: approver.id };
  const days = { from: today, until: daysAfter(today, 7) };
  ok((await appointDeputy(house, administrator, { ...asked, ...days })).done);
}

function queueReminder(): Promise<void> {
  const message = { kind: 'reminder', link: '/secret-link', at: house.now() } as const;
  return within(house.database, 'app_house', itself, (tx) =>
    queueMessage(tx, { to: analyst.email, ...message }),
  );
}

async function grantOfAnalyst(): Promise<string> {
  const grants = await within(house.database, 'app_house', itself, (tx) =>
    keptGrants(tx, analyst.id),
  );
  return grants.find(({ role }) => role === 'analyst')?.id ?? '';
}

async function exported(): Promise<string> {
  const outcome = await exportPerson(house, privacyLead, { person: analyst.id, why: 'copy' });
  ok(outcome.done);
  return outcome.text;
}

async function namesFound(words: string): Promise<readonly string[]> {
  const found = await findPerson(house, privacyLead, words);
  return found.done ? found.people.map(({ name }) => name) : [found.because.kind];
}

test('a search goes by a part of the name or the address, in any case, within the council', async () => {
  deepEqual(await namesFound('anna'), ['Anna Sørby']);
  deepEqual(await namesFound(' SØRBY '), ['Anna Sørby']);
  deepEqual(await namesFound(analyst.email.toUpperCase()), ['Anna Sørby']);
  deepEqual(await namesFound('Elsewhere'), []);
  deepEqual(await namesFound(stranger.email), []);
  deepEqual(await namesFound('a'), ['not valid']);
});

test('a search shows ten people at most, and says that there are more', async () => {
  const found = await findPerson(house, privacyLead, '@estuary.example');
  ok(found.done && !found.isMore);
  for (let count = 0; count < 7; count += 1) await addTestPerson(house, [], 'Kit Marsh');
  const crowd = await findPerson(house, privacyLead, '@estuary.example');
  ok(crowd.done && crowd.isMore);
  equal(crowd.done && crowd.people.length, 10);
});

test('nobody but the privacy lead and an administrator finds or exports anybody', async () => {
  for (const reader of [analyst, approver]) {
    const found = await findPerson(house, reader, 'anna');
    ok(!found.done && found.because.kind === 'may not');
    const taken = await exportPerson(house, reader, { person: analyst.id, why: 'copy' });
    ok(!taken.done && taken.because.kind === 'may not');
  }
  ok((await exportPerson(house, administrator, { person: analyst.id, why: 'complaint' })).done);
});

for (const [says, asked, kind] of [
  ['somebody of another council', () => ({ person: stranger.id, why: 'copy' }), 'not found'],
  ['what is no id', () => ({ person: "' or true", why: 'copy' }), 'not found'],
  ['no reason', () => ({ person: analyst.id, why: '' }), 'not valid'],
  ['a reason of one’s own', () => ({ person: analyst.id, why: 'toString' }), 'not valid'],
] as const) {
  test(`an export of ${says} is refused: ${kind}`, async () => {
    const refusal = await exportPerson(house, privacyLead, asked());
    ok(!refusal.done);
    equal(refusal.because.kind, kind);
  });
}

test('the file tells everything that is held of them', async () => {
  const file = JSON.parse(await exported());
  equal(file.person.name, 'Anna Sørby');
  equal(file.person.email, analyst.email);
  deepEqual(
    file.grants.map(({ role }: { role: string }) => role),
    ['analyst', 'nurse'],
  );
  equal(file.grants[1].givenBy, 'another person');
  deepEqual(
    [file.deputyships.length, file.deputyships[0].holder, file.deputyships[0].deputy],
    [1, 'themselves', 'another person'],
  );
  equal(file.sessions[0].browser, 'Firefox on Linux');
  equal(file.sendingTokens[0].name, 'The office computer');
  deepEqual(Object.keys(file.messages[0]), ['kind', 'queuedAt', 'sentAt', 'givenUpAt']);
  equal(file.figuresFilesSent.length, 1);
  equal(file.releases[0].preparedAt, house.now());
  equal(file.releases[0].approvedAt, null);
});

test('the file tells of what they did, what was done about them, and of itself', async () => {
  const { auditEntries } = JSON.parse(await exported());
  const told = auditEntries.map(({ did, by }: { did: string; by: string }) => `${by}: ${did}`);
  ok(told.includes('themselves: asked for a release'));
  ok(told.includes('another person: looked somebody up'));
  ok(told.includes('another person: appointed another person deputy for the role analyst'));
  equal(told.at(-1), 'another person: exported what is held about somebody');
  equal(auditEntries.at(-1).why, 'they asked for a copy');
});

test('a deputy’s file tells that they were appointed', async () => {
  const asked = { person: approver.id, why: 'correction' };
  const outcome = await exportPerson(house, privacyLead, asked);
  ok(outcome.done);
  match(outcome.text, new RegExp(`appointed person ${approver.id} deputy`));
  equal(outcome.text.includes(analyst.id), false);
});

test('the file holds no secret, no hash, no figure and nobody else', async () => {
  const text = await exported();
  for (const [what, hidden] of [
    ['sending token', token],
    ['session token', analyst.token],
    ['link', '/secret-link'],
    ['figure', '87654'],
    ['approver', approver.id],
    ['administrator', administrator.id],
    ['reader', privacyLead.id],
  ] as const) {
    equal(text.includes(hidden), false, what);
  }
  doesNotMatch(text, /[0-9a-f]{40}|"type": "Buffer"|Robin Vale|Ada Byrne|Priya Lowe/);
  match(text, /another person/);
});
