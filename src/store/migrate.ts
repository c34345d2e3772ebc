import { readdirSync, readFileSync } from 'node:fs';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { makeJobSchema } from './jobs/job-schema.ts';
import { makeRoles } from './roles.ts';
import type { Tables } from './tables.ts';
import { StoreTrouble } from './trouble.ts';

/** The database has been written by a newer Rooftree than this one. */
class NewerDatabase extends StoreTrouble {
  constructor(migration: string) {
    super(
      `This database has been through ${migration}, which this version of Rooftree does not know. Start the newer version again, or restore a backup made by this one.`,
    );
  }
}

/** What bringing a database up to date did. */
export type Migrated = {
  /** The migrations it went through, in order; none when it was up to date. */
  readonly done: readonly string[];
  /** Where its state before is kept; null when there was nothing to keep. */
  readonly backup: string | null;
};

/**
 * Brings `database` up to this version, whole or not at all.
 *
 * `backUp` is asked to keep a copy first when the database already holds
 * something, and says where. Throws `NewerDatabase` when the database is ahead
 * of the code.
 */
export async function migrate(
  database: Database,
  backUp: () => Promise<string> = async () => '',
): Promise<Migrated> {
  const waiting = await waitingMigrations(database);
  if (waiting.length === 0) return { done: [], backup: null };
  const isNew = waiting.length === migrationNames().length;
  const backup = isNew ? null : await backUp();
  await migrateThrough(database, migrationNames());
  return { done: waiting, backup };
}

/** Brings `database` through the migrations named, no further. */
export async function migrateThrough(database: Database, names: readonly string[]): Promise<void> {
  const { kysely } = database;
  await makeRoles(kysely);
  const { error } = await migratorFor(kysely, names).migrateToLatest();
  if (error !== undefined) throw error;
  await letRolesRead(kysely);
  await makeJobSchema(database);
}

/** The migrations `database` has still to go through. Throws `NewerDatabase` when it is ahead. */
export async function waitingMigrations({ kysely }: Database): Promise<readonly string[]> {
  const done = await doneMigrations(kysely);
  const known = migrationNames();
  const unknown = done.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NewerDatabase(unknown);
  return known.filter((name) => !done.includes(name));
}

/** The migrations this version knows, in the order they run. */
export function migrationNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort();
}

const folder = new URL('./migrations/', import.meta.url);
const schema = 'migration';
const table = 'done';

function migratorFor(kysely: Kysely<Tables>, names: readonly string[]): Migrator {
  return new Migrator({
    db: kysely,
    provider: { getMigrations: async () => migrationsNamed(names) },
    migrationTableSchema: schema,
    migrationTableName: table,
    migrationLockTableName: 'lock',
    // Each room numbers its own range, so a new one may sort before an old one.
    allowUnorderedMigrations: true,
  });
}

function migrationsNamed(names: readonly string[]): Record<string, Migration> {
  return Object.fromEntries(names.map((name) => [name, migrationNamed(name)]));
}

/** A migration runs as the owner, so that the owner, and no person's login, owns what it makes. */
function migrationNamed(name: string): Migration {
  const text = readFileSync(new URL(`${name}.sql`, folder), 'utf8');
  return {
    up: async (tx) => {
      await sql.raw(`set local role app_owner;\n${text}\n;set local role none`).execute(tx);
    },
  };
}

/** The migrations a database has been through, by name; none when it is new. */
export async function doneMigrations(kysely: Kysely<Tables>): Promise<readonly string[]> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${`${schema}.${table}`}) is not null as there`.execute(kysely);
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(`${schema}.${table}`)} order by name collate "C"`.execute(kysely);
  return rows.map((row) => row.name);
}

/** Lets every role see which version this is, and backups read every table there now is. */
async function letRolesRead(kysely: Kysely<Tables>): Promise<void> {
  await sql
    .raw(`
      grant usage on schema ${schema} to public;
      grant select on ${schema}.${table} to public;
      begin;
      set local role app_owner;
      grant select on all tables in schema house, sealed, published, audit, voice to app_backup;
      commit`)
    .execute(kysely);
}
