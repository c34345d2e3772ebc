import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Whether the login this database was opened with may pass by the rules that keep councils apart. */
export async function mayPassByTheRules(database: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select rolsuper or rolbypassrls as may from pg_roles where rolname = session_user`.execute(
    database.kysely,
  );
  return rows[0]?.may ?? true;
}
