import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { instant, minutesAfter } from '#calendar/instant.ts';
import { newestAuditEntries, recordInAudit } from '#store/audit.ts';
import { verifyAudit } from '#store/audit-chain.ts';
import { dropOldBackups, keepBackup, keptBackups } from '#store/backup/kept-backups.ts';
import { within } from '#store/database.ts';
import { queueMessage } from '#store/outbox.ts';
import { type DataClassName, dataClassNames } from '#store/retention/data-classes.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { receiveFigures } from '../receive-figures.ts';
import { figuresText } from '../test-figures.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { forgetWhatIsDue } from './forget-what-is-due.ts';
import { previewRetention } from './preview-retention.ts';
import { endHold, holdData, setRetention } from './set-retention.ts';

const now = instant('2026-11-25T12:00:00.000Z');
let folder: string;
let house: TestHouse;
let administrator: TestPerson;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-retention-'));
  const backups = {
    folder: join(folder, 'backups'),
    keyFile: join(folder, 'key'),
    secretFile: join(folder, 'secret'),
  };
  house = await openTestHouse({ backups });
  await addTestCouncil(house, true);
  administrator = await addTestPerson(house, ['administrator']);
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

const itself = { council: '999', person: null };

/** Puts something of every class into the house, `days` ago. */
async function leaveSomething(days: number): Promise<void> {
  const at = minutesAfter(now, -days * 24 * 60);
  house.turnClockTo(at);
  const analyst = await addTestPerson(house, ['analyst'], `Analyst of ${days} days ago`);
  ok((await receiveFigures(house, analyst, figuresText({ lookedAfter: 100 + days }))).done);
  await within(house.database, 'app_house', itself, async (tx) => {
    await queueMessage(tx, { to: 'ada@estuary.example', kind: 'reminder', link: '/home', at });
    await recordInAudit(tx, itself, { at, did: 'something', subject: `${days} days ago` });
  });
  await keepBackup(house.database, house.backups, at);
  house.turnClockTo(now);
}

async function due(): Promise<Partial<Record<DataClassName, boolean>>> {
  const lines = (await previewRetention(house, administrator)) ?? [];
  return Object.fromEntries(lines.map(({ name, due: count }) => [name, count > 0]));
}

test('only an administrator sees what would go', async () => {
  const analyst = await addTestPerson(house, ['analyst']);
  equal(await previewRetention(house, analyst), null);
  const refusals = [
    await setRetention(house, analyst, { dataClass: 'sessions', days: 9, from: '', reason: 'x' }),
    await holdData(house, analyst, { dataClass: 'sessions', reason: 'x' }),
    await endHold(house, analyst, { hold: '', reason: 'x' }),
  ];
  for (const refusal of refusals) ok(!refusal.done && refusal.because.kind === 'may not');
  equal((await previewRetention(house, administrator))?.length, dataClassNames.length);
});

test('what was left seven years ago is due, and the preview counts it', async () => {
  await leaveSomething(7 * 366);
  await leaveSomething(1);
  // Of sign-ins there is nothing left to remove: they clear up after themselves.
  const { 'sign-in attempts': _attempts, sessions: _sessions, ...others } = await due();
  deepEqual([...new Set(Object.values(others))], [true]);
});

/** Moves the mark of where the log ends: put back by one, the next entry takes a number that is taken. */
async function moveEndOfLog(by: number): Promise<void> {
  await house.database.kysely
    .updateTable('audit.head')
    .set(({ eb }) => ({ sequence: eb('sequence', '+', by) }))
    .execute();
}

test('what the log cannot tell of stays', async () => {
  const before = await due();
  await moveEndOfLog(-1);
  await rejects(forgetWhatIsDue(house));
  await moveEndOfLog(1);
  deepEqual(await due(), before);
});

test('a hold keeps a class back, and ending it lets it go', async () => {
  const held = await holdData(house, administrator, {
    dataClass: 'outgoing post',
    reason: 'An inquiry',
  });
  ok(held.done);
  const forgotten = await forgetWhatIsDue(house);
  equal(forgotten['outgoing post'], undefined);
  ok((forgotten['exact figures'] ?? 0) > 0);
  const { hold } = held;
  const unsaid = await endHold(house, administrator, { hold, reason: ' ' });
  equal(unsaid.done, false);
  ok((await endHold(house, administrator, { hold, reason: 'The inquiry is over' })).done);
  const lines = (await previewRetention(house, administrator)) ?? [];
  const post = lines.find(({ name }) => name === 'outgoing post');
  deepEqual(post?.holds, []);
  equal(post?.endedHolds[0]?.endedWhy, 'The inquiry is over');
  equal((await forgetWhatIsDue(house))['outgoing post'], 1);
});

test('after that nothing is due, what is recent is still there, and the log is whole', async () => {
  deepEqual(Object.values(await due()).some(Boolean), false);
  equal((await keptBackups(house.backups)).length, 1);
  const { figures } = await house.database.kysely
    .selectFrom('sealed.exact_figure')
    .select(({ fn }) => fn.countAll<number>().as('figures'))
    .executeTakeFirstOrThrow();
  ok(figures > 0);
  deepEqual((await verifyAudit(house.database, [])).faults, []);
});

test('what is held while it is being removed goes before its hold, or stays', async () => {
  await leaveSomething(8 * 366);
  const asked = { dataClass: 'exact figures', reason: 'A request under way' };
  const [forgotten, held] = await Promise.all([
    forgetWhatIsDue(house),
    holdData(house, administrator, asked),
  ]);
  ok(held.done);
  const told = await within(house.database, 'app_house', itself, (tx) => newestAuditEntries(tx, 9));
  const hold = told.find(({ subject }) => subject === `hold ${held.hold}`);
  const removal = told.find(({ subject }) => subject.endsWith('of exact figures'));
  equal(removal === undefined, forgotten['exact figures'] === undefined);
  ok(hold !== undefined && (removal?.sequence ?? 0) < hold.sequence);
  ok((await endHold(house, administrator, { hold: held.hold, reason: 'It is answered' })).done);
});

test('a period counts from its day on', async () => {
  const from = '2026-11-26';
  const asked = { dataClass: 'outgoing post', days: 1, from, reason: 'Our policy of 2026' };
  equal((await setRetention(house, administrator, { ...asked, reason: '' })).done, false);
  ok((await setRetention(house, administrator, asked)).done);
  equal((await due())['outgoing post'], false);
  house.turnClockTo(minutesAfter(now, 2 * 24 * 60));
  equal((await due())['outgoing post'], true);
  house.turnClockTo(now);
});

for (const [dataClass, days, from, field] of [
  ['sessions', 0, '2026-12-01', 'days'],
  ['sessions', 1.5, '2026-12-01', 'days'],
  ['audit log', 365, '2026-12-01', 'days'],
  ['sessions', 30, '2026-11-24', 'from'],
  ['sessions', 30, 'tomorrow', 'from'],
] as const) {
  test(`${dataClass} cannot be kept for ${days} days from ${from}`, async () => {
    const outcome = await setRetention(house, administrator, {
      dataClass,
      days,
      from,
      reason: 'Our policy',
    });
    equal(outcome.done, false);
    if (!outcome.done) equal(outcome.because.field, field);
  });
}

for (const [length, reason] of [
  ['no', ' '],
  ['endless', 'x'.repeat(601)],
] as const) {
  test(`${length} words are no reason`, async () => {
    const period = { dataClass: 'sessions', days: 20, from: '2026-12-01', reason };
    const hold = '00000000-0000-0000-0000-000000000000';
    for (const outcome of [
      await setRetention(house, administrator, period),
      await holdData(house, administrator, { dataClass: 'sessions', reason }),
      await endHold(house, administrator, { hold, reason }),
    ]) {
      equal(outcome.done || outcome.because.field, 'reason');
    }
  });
}

test('the newest backup stays, however old', async () => {
  await dropOldBackups(house.backups, minutesAfter(now, 400 * 24 * 60), 35);
  equal((await keptBackups(house.backups)).length, 1);
});
