import { deepEqual, equal, rejects } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { instant } from '#calendar/instant.ts';
import { recordInAudit } from './audit.ts';
import { verifyAudit } from './audit-chain.ts';
import { backUp } from './backup/backup.ts';
import { readOrMakeKey } from './backup/key.ts';
import { checkBackup } from './backup/restore.ts';
import { type Database, openDatabase, within } from './database.ts';
import { startChores } from './jobs/chores.ts';
import { mayPassByTheRules } from './login-rights.ts';
import { migrate } from './migrate.ts';
import { openTestDatabase } from './test-database.ts';

const server = process.env.ROOFTREE_TEST_DATABASE_URL ?? '';
const skip = server === '' ? 'the embedded engine has no logins of its own' : false;

const login = `rooftree_${randomBytes(6).toString('hex')}`;
const password = randomBytes(12).toString('hex');
const now = instant('2026-11-25T09:00:00.000Z');
let owner: Database;
let house: Database;
let url: string;

/** A login as ‘rooftree migrate’ prints it, and the house opened with it. */
before(async () => {
  if (server === '') return;
  owner = await openTestDatabase();
  await sql
    .raw(`
    create role ${login} login noinherit password '${password}';
    grant app_house, app_release, app_voice, app_public, app_backup to ${login}`)
    .execute(owner.kysely);
  const { rows } = await sql<{ name: string }>`select current_database()::text as name`.execute(
    owner.kysely,
  );
  const address = new URL(server);
  address.username = login;
  address.password = password;
  address.pathname = `/${rows[0]?.name}`;
  url = address.href;
  house = await openDatabase({ url });
});
after(async () => {
  if (server === '') return;
  await house.close();
  await sql.raw(`drop role ${login}`).execute(owner.kysely);
  await owner.close();
});

const actor = { council: '990', person: null };

test('the login of a live house is bound by the rules', { skip }, async () => {
  equal(await mayPassByTheRules(house), false);
  equal(await mayPassByTheRules(owner), true);
});

test('it can do nothing without taking a role', { skip }, async () => {
  await rejects(sql`select * from house.council`.execute(house.kysely), /permission denied/);
  await rejects(sql`select * from sealed.exact_figure`.execute(house.kysely), /permission denied/);
});

test('it cannot become the owner', { skip }, async () => {
  await rejects(sql`set role app_owner`.execute(house.kysely), /permission denied/);
});

test('it sees that there is nothing to migrate', { skip }, async () => {
  deepEqual((await migrate(house)).done, []);
});

test('it writes to the log, proves it, and backs up', { skip }, async () => {
  const note = { at: now, did: 'tried its login', subject: 'house' };
  await within(house, 'app_house', actor, (tx) => recordInAudit(tx, actor, note));
  deepEqual((await verifyAudit(house, [])).faults, []);
  const folder = await mkdtemp(join(tmpdir(), 'rooftree-login-'));
  const key = readOrMakeKey(join(folder, 'key'));
  await backUp(house, join(folder, 'backup'), { key, now, secret: null });
  const { manifest } = await checkBackup(join(folder, 'backup'), key);
  equal(manifest.find(({ table }) => table === 'audit.entry')?.rows, 1);
  await rm(folder, { recursive: true });
});

test('it does the house’s chores', { skip }, async () => {
  const faults: string[] = [];
  const chores = [{ name: 'rest', when: '0 0 1 1 *', isMadeUpFor: false, work: async () => {} }];
  const running = await startChores(
    house,
    url,
    chores,
    (chore, error) => void faults.push(`${chore} ${error}`),
  );
  await running.stop();
  deepEqual(faults, []);
});
