import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** A table as a backup knows it: by name, with the columns that hold what was put in. */
export type BackupTable = {
  /** With its schema: 'house.person'. */
  readonly name: string;
  readonly columns: readonly string[];
};

/** A link between tables: taken off while rows are put back, and then proved again. */
export type Link = { readonly table: string; readonly name: string; readonly definition: string };

/** What a house keeps: all but waiting jobs, which are made again, and the migrations done. */
const schemas = sql`('house', 'sealed', 'published', 'audit', 'voice')`;

/** The tables a backup keeps, by name. */
export async function tablesToKeep(tx: Kysely<Tables>): Promise<readonly BackupTable[]> {
  const { rows } = await sql<BackupTable>`
    select n.nspname || '.' || c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid
     where n.nspname in ${schemas} and c.relkind in ('r', 'p') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by n.nspname, c.relname
     order by (n.nspname || '.' || c.relname) collate "C"`.execute(tx);
  return rows;
}

/** The types of the columns of `table`, as SQL writes them, by name. */
export async function columnTypes(
  tx: Kysely<Tables>,
  table: string,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname::text as name, format_type(atttypid, atttypmod) as type
      from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
  `.execute(tx);
  return new Map(rows.map(({ name, type }) => [name, type]));
}

/** The links between the tables a backup keeps. */
export async function linksBetweenTables(tx: Kysely<Tables>): Promise<readonly Link[]> {
  const { rows } = await sql<Link>`
    select conrelid::regclass::text as table, quote_ident(conname) as name,
           pg_get_constraintdef(oid) as definition
      from pg_constraint
     where contype = 'f' and connamespace in (select oid from pg_namespace where nspname in ${schemas})
  `.execute(tx);
  return rows;
}
