import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import { type Database, withinSnapshot } from '../database.ts';
import { doneMigrations } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { writeSealedLines } from './sealed-lines.ts';
import { type BackupTable, tablesToKeep } from './tables.ts';

/** The first line of a backup. */
export type Opening = {
  readonly format: 'rooftree-backup/1';
  readonly madeAt: Instant;
  /** The migrations the database had been through. */
  readonly migrations: readonly string[];
  /** The secret of the house, in base64; null or missing where the backup was made without it. */
  readonly secret?: string | null;
};

/** What a backup says of a table: before its rows, which columns; after all rows, how many and their hash. */
export type TableLine = { readonly table: string; readonly columns: readonly string[] };

/** How many rows of a table a backup holds, and the SHA-256 of their lines. */
export type Counted = { readonly table: string; readonly rows: number; readonly sha256: string };

/** The last line of a backup. */
export type Manifest = { readonly manifest: readonly Counted[] };

/** What a backup is made with: the key that seals it, the moment, and the house’s secret if it is here. */
type BackupWith = {
  readonly key: Buffer;
  readonly now: Instant;
  readonly secret: string | null;
};

const rowsAtOnce = 500;

/**
 * Writes everything `database` keeps to `file`, sealed with `key`.
 *
 * All of it as it was at one moment, row by row, so that memory does not grow
 * with the house. It can be restored into either engine.
 */
export function backUp(
  database: Database,
  file: string,
  { key, now, secret }: BackupWith,
): Promise<void> {
  const begun = { format: 'rooftree-backup/1', madeAt: now, secret } as const;
  return withinSnapshot(database, (tx) => writeSealedLines(file, key, linesOf(tx, begun)));
}

async function* linesOf(
  tx: Kysely<Tables>,
  begun: Omit<Opening, 'migrations'>,
): AsyncGenerator<string> {
  const migrations = await doneMigrations(tx);
  yield JSON.stringify({ ...begun, migrations } satisfies Opening);
  const manifest: Counted[] = [];
  for (const table of await tablesToKeep(tx)) {
    yield JSON.stringify({ table: table.name, columns: table.columns } satisfies TableLine);
    const hash = createHash('sha256');
    let rows = 0;
    for await (const line of rowLinesOf(tx, table)) {
      hash.update(line).update('\n');
      rows += 1;
      yield line;
    }
    manifest.push({ table: table.name, rows, sha256: hash.digest('hex') });
  }
  yield JSON.stringify({ manifest } satisfies Manifest);
}

/** Each row as a JSON list of its values as text: the one form that both engines write alike. */
async function* rowLinesOf(tx: Kysely<Tables>, table: BackupTable): AsyncGenerator<string> {
  const values = sql.join(table.columns.map((column) => sql`${sql.ref(column)}::text`));
  await sql`
    declare backup_rows no scroll cursor for
      select to_json(array[${values}])::text as line from ${sql.table(table.name)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ line: string }>`
      fetch ${sql.lit(rowsAtOnce)} from backup_rows`.execute(tx);
    for (const { line } of rows) yield line;
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close backup_rows`.execute(tx);
}
