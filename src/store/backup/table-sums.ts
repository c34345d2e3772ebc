import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { tablesToKeep } from './tables.ts';

/** A sum of each table’s rows that does not depend on their order: to hold two databases against each other. */
export async function sumsOf({ kysely }: Database): Promise<Readonly<Record<string, string>>> {
  const sums: Record<string, string> = {};
  for (const { name } of await tablesToKeep(kysely)) {
    const { rows } = await sql<{ sum: string }>`
      select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum
        from ${sql.table(name)} t`.execute(kysely);
    sums[name] = rows[0]?.sum ?? '';
  }
  return sums;
}
