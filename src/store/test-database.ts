import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { type Database, openDatabase } from './database.ts';
import { openInMemory } from './embedded.ts';
import { migrate, migrationNames } from './migrate.ts';

/**
 * An empty, migrated database of the test's own; closing it throws it away.
 *
 * Embedded, in memory; or on the PostgreSQL server whose owner's address
 * ROOFTREE_TEST_DATABASE_URL gives.
 */
export async function openTestDatabase(): Promise<Database> {
  const url = process.env.ROOFTREE_TEST_DATABASE_URL;
  return url === undefined || url === '' ? openInMemory(await snapshot()) : openOnServer(url);
}

/** The state every embedded test begins from, made once for each set of migrations. */
async function snapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const file = new URL(`database-${migrationsMark()}.tar`, cache);
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const made = await makeSnapshot();
  const beside = new URL(`database-${randomUUID()}.part`, cache);
  mkdirSync(cache, { recursive: true });
  writeFileSync(beside, made);
  renameSync(beside, file);
  return made;
}

const cache = new URL('../../.cache/tests/', import.meta.url);

async function makeSnapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const database = await openInMemory(null);
  try {
    await migrate(database);
    return await database.engineThread.snapshot();
  } finally {
    // A migration that fails must fail its tests, not leave them waiting for its thread.
    await database.close();
  }
}

/** A database of its own on a server, copied from one that is migrated once. */
async function openOnServer(url: string): Promise<Database> {
  const name = `rooftree_test_${randomUUID().replaceAll('-', '')}`;
  const server = await openDatabase({ url });
  const model = await modelOn(server, url);
  await sql.raw(`create database ${name} template ${model}`).execute(server.kysely);
  await server.close();
  const database = await openDatabase({ url: addressOf(url, name) });
  const close = async () => {
    await database.close();
    const owner = await openDatabase({ url });
    await sql.raw(`drop database ${name} with (force)`).execute(owner.kysely);
    await owner.close();
  };
  return { ...database, close };
}

/** The migrated database that others are copied from; made once, whoever comes first. */
async function modelOn(server: Database, url: string): Promise<string> {
  const name = `rooftree_model_${migrationsMark()}`;
  await server.kysely.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(903903)`.execute(connection);
    const found = await sql`select from pg_database where datname = ${name}`.execute(connection);
    if (found.rows.length === 0) {
      const making = `${name}_making`;
      await sql.raw(`drop database if exists ${making}`).execute(connection);
      await sql.raw(`create database ${making}`).execute(connection);
      const database = await openDatabase({ url: addressOf(url, making) });
      await migrate(database).finally(() => database.close());
      await sql.raw(`alter database ${making} rename to ${name}`).execute(connection);
    }
    await sql`select pg_advisory_unlock(903903)`.execute(connection);
  });
  return name;
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

function migrationsMark(): string {
  const hash = createHash('sha256');
  for (const name of migrationNames()) {
    hash.update(readFileSync(new URL(`./migrations/${name}.sql`, import.meta.url)));
  }
  for (const file of ['migrate.ts', 'roles.ts', 'jobs/job-schema.ts']) {
    hash.update(readFileSync(new URL(file, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 16);
}
