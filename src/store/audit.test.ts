import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type Instant, instant } from '#calendar/instant.ts';
import { newestAuditEntries, recordInAudit } from './audit.ts';
import { anchorAudit, readAnchors } from './audit-anchors.ts';
import { verifyAudit } from './audit-chain.ts';
import { type Database, within } from './database.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
let folder: string;
before(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'rooftree-audit-'));
});
after(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const now = instant('2026-11-25T09:00:00.000Z');
const actor = { council: '990', person: 'b0c3e9b2' };

function note(did: string, at: Instant = now, council = actor.council): Promise<void> {
  const who = { ...actor, council };
  return within(database, 'app_house', who, (tx) =>
    recordInAudit(tx, who, { at, did, subject: 'council 990' }),
  );
}

test('entries are numbered from 1 and each holds the hash of the one before', async () => {
  await note('first');
  await note('second; with ‘quotes’, 3:commas, and ünïcode');
  const [second, first] = await within(database, 'app_house', actor, (tx) =>
    newestAuditEntries(tx, 2),
  );
  deepEqual([first?.sequence, second?.sequence], [1, 2]);
  equal(second?.previous_hash, first?.hash);
  equal(first?.at, now);
});

test('an entry stands or falls with its change', async () => {
  const half = within(database, 'app_house', actor, async (tx) => {
    await recordInAudit(tx, actor, { at: now, did: 'never', subject: 'nothing' });
    throw new Error('no further');
  });
  await rejects(half, /no further/);
  const [newest] = await within(database, 'app_house', actor, (tx) => newestAuditEntries(tx, 1));
  equal(newest?.sequence, 2);
});

for (const [role, statement] of [
  ['app_house', `insert into audit.entry select * from audit.entry`],
  ['app_house', `update audit.entry set did = 'nothing'`],
  ['app_house', `delete from audit.entry`],
  ['app_house', `update audit.head set sequence = 0`],
  ['app_release', `delete from audit.entry`],
  ['app_release', `select * from audit.entry`],
  ['app_public', `select audit.record(now(), null, 'x', 'x', null)`],
  ['app_voice', `select audit.forget(now(), now())`],
] as const) {
  test(`${role} may not ${statement}`, async () => {
    await rejects(
      within(database, role, actor, (tx) => sql.raw(statement).execute(tx)),
      /permission denied/,
    );
  });
}

test('a council sees no entries but its own', async () => {
  await note('elsewhere', now, '991');
  const seen = await within(database, 'app_house', actor, (tx) => newestAuditEntries(tx, 10));
  deepEqual([...new Set(seen.map((entry) => entry.council_id))], ['990']);
});

test('twenty entries at once make one chain without gaps', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, number) => note(`at once ${number}`)));
  deepEqual(await verifyAudit(database, []), { entries: 23, anchors: 0, faults: [] });
});

test('an anchor is added only when a log has moved', async () => {
  const file = join(folder, 'anchors');
  await anchorAudit(database, file, now);
  await anchorAudit(database, file, now);
  const anchors = await readAnchors(file);
  deepEqual(
    anchors.map(({ council, sequence }) => [council, sequence]),
    [
      ['990', 22],
      ['991', 1],
    ],
  );
  deepEqual(await verifyAudit(database, anchors), { entries: 23, anchors: 2, faults: [] });
});

test('a file that holds something else is not taken for anchors', async () => {
  const file = join(folder, 'not-anchors');
  await writeFile(file, '{"council":"990","sequence":1,"hash":"a"}\nsomething else\n');
  await rejects(readAnchors(file), /not-anchors does not hold anchors.* line 2/);
});

test('entries of the last six years cannot be forgotten', async () => {
  await rejects(
    within(database, 'app_house', actor, (tx) =>
      sql`select audit.forget(now() - interval '1 year', now())`.execute(tx),
    ),
    /six years/,
  );
});

test('older entries can, the log says so, and what is left is still a chain', async () => {
  await note('long ago', instant('2001-01-01T00:00:00.000Z'), '992');
  await note('still long ago', instant('2002-01-01T00:00:00.000Z'), '992');
  await note('lately', now, '992');
  const council = { council: '992', person: null };
  await within(database, 'app_house', council, (tx) =>
    sql`select audit.forget('2010-01-01Z', ${now})`.execute(tx),
  );
  const left = await within(database, 'app_house', council, (tx) => newestAuditEntries(tx, 10));
  deepEqual(
    left.map((entry) => entry.subject),
    ['entries before 3', 'council 990'],
  );
  deepEqual((await verifyAudit(database, [])).faults, []);
});

test('a log whose beginning was cut off without saying so is not whole', async () => {
  await note('one', now, '993');
  await note('two', now, '993');
  await sql
    .raw(`
    delete from audit.entry where council_id = '993' and sequence = 1;
    update audit.head h set first_sequence = 2, first_previous = e.previous_hash
      from audit.entry e where h.council_id = '993' and e.council_id = '993' and e.sequence = 2
  `)
    .execute(database.kysely);
  match(
    (await verifyAudit(database, [])).faults.join(),
    /council 993: entry 2 is said to be the first/,
  );
});
