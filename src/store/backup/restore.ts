import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { doneMigrations, migrateThrough, migrationNames } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { StoreTrouble } from '../trouble.ts';
import type { Counted, Manifest, Opening, TableLine } from './backup.ts';
import { BadBackup, readSealedLines } from './sealed-lines.ts';
import { putSecretBack } from './secret-file.ts';
import { columnTypes, linksBetweenTables, tablesToKeep } from './tables.ts';

/** Something is already where a backup should go. */
class NotEmpty extends StoreTrouble {
  constructor() {
    super(
      'This database already holds something. Restore into an empty one: a new --data folder, or a new database.',
    );
  }
}

/** What a backup holds. */
export type Contents = Opening & Manifest;

const rowsAtOnce = 500;

/**
 * What the backup in `file` holds, every byte of it checked.
 *
 * Throws `BadBackup` when it is damaged, cut short, of another key, or from a
 * newer Rooftree than this.
 */
export async function checkBackup(file: string, key: Buffer): Promise<Contents> {
  const counting = new Counting();
  let opening: Opening | null = null;
  let manifest: Manifest | null = null;
  for await (const line of readSealedLines(file, key)) {
    const value: unknown = JSON.parse(line);
    if (opening === null) opening = value as Opening;
    else if (isManifest(value)) manifest = value;
    else counting.add(value, line);
  }
  if (opening === null || manifest === null) throw new BadBackup(`${file} is not whole.`);
  if (JSON.stringify(counting.counted()) !== JSON.stringify(manifest.manifest)) {
    throw new BadBackup(`${file} does not hold what its own list says. Use another backup.`);
  }
  refuseNewer(opening.migrations);
  return { ...opening, ...manifest };
}

/**
 * Puts the backup in `file` into `database`, which must be empty, on either
 * engine; all of it or nothing. Then `database` is as it was when the backup
 * was made, and may still have newer migrations to go through. The house’s secret
 * goes to `secretFile` first: rows that wait for it would be of no use.
 */
export async function restore(
  database: Database,
  file: string,
  { key, secretFile }: { readonly key: Buffer; readonly secretFile: string },
): Promise<Contents> {
  const contents = await checkBackup(file, key);
  await refuseUnlessEmpty(database, contents.migrations);
  if (typeof contents.secret === 'string') putSecretBack(secretFile, contents.secret);
  await migrateThrough(database, contents.migrations);
  await database.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'app_owner', true)`.execute(tx);
    const links = await linksBetweenTables(tx);
    for (const { table, name } of links) {
      await sql.raw(`alter table ${table} drop constraint ${name}`).execute(tx);
    }
    await putBack(tx, readSealedLines(file, key));
    for (const { table, name, definition } of links) {
      await sql.raw(`alter table ${table} add constraint ${name} ${definition}`).execute(tx);
    }
  });
  return contents;
}

async function putBack(tx: Kysely<Tables>, lines: AsyncIterable<string>): Promise<void> {
  let insert: (rows: readonly string[]) => Promise<void> = async () => {};
  let waiting: string[] = [];
  const flush = async () => {
    if (waiting.length > 0) await insert(waiting);
    waiting = [];
  };
  for await (const line of lines) {
    if (line.startsWith('[')) waiting.push(line);
    if (waiting.length >= rowsAtOnce) await flush();
    if (line.startsWith('[')) continue;
    await flush();
    const value: unknown = JSON.parse(line);
    if (isTableLine(value)) insert = await inserterFor(tx, value);
  }
}

/** What puts rows of a table back, each a JSON list of its columns as text. */
async function inserterFor(tx: Kysely<Tables>, { table, columns }: TableLine) {
  const types = await columnTypes(tx, table);
  const values = sql.join(
    columns.map(
      (column, at) => sql`(r ->> ${sql.lit(at)})::${sql.raw(types.get(column) ?? 'text')}`,
    ),
  );
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return async (rows: readonly string[]) => {
    await sql`
      insert into ${sql.table(table)} (${names}) overriding system value
      select ${values} from jsonb_array_elements(${`[${rows.join(',')}]`}::jsonb) as r`.execute(tx);
  };
}

async function refuseUnlessEmpty({ kysely }: Database, migrations: readonly string[]) {
  const isAhead = (await doneMigrations(kysely)).some((name) => !migrations.includes(name));
  if (isAhead) throw new NotEmpty();
  for (const { name } of await tablesToKeep(kysely)) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(kysely);
    if (rows.length > 0) throw new NotEmpty();
  }
}

function refuseNewer(migrations: readonly string[]): void {
  const known = migrationNames();
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new BadBackup(
    `This backup was made by a newer Rooftree (it has been through ${unknown}). Install that version to restore it.`,
  );
}

/** Counts and hashes the rows of each table as they pass. */
class Counting {
  readonly #done: Counted[] = [];
  #table: string | null = null;
  #rows = 0;
  #hash = createHash('sha256');

  add(value: unknown, line: string): void {
    if (Array.isArray(value)) {
      this.#hash.update(line).update('\n');
      this.#rows += 1;
    } else if (isTableLine(value)) {
      this.#finish();
      this.#table = value.table;
    }
  }

  counted(): readonly Counted[] {
    this.#finish();
    return this.#done;
  }

  #finish(): void {
    if (this.#table !== null) {
      this.#done.push({ table: this.#table, rows: this.#rows, sha256: this.#hash.digest('hex') });
    }
    this.#table = null;
    this.#rows = 0;
    this.#hash = createHash('sha256');
  }
}

function isManifest(value: unknown): value is Manifest {
  return value instanceof Object && 'manifest' in value;
}

function isTableLine(value: unknown): value is TableLine {
  return value instanceof Object && 'table' in value && 'columns' in value;
}
