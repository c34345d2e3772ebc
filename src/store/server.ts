import { sql } from 'kysely';
import type { Database } from './database.ts';
import { kyselyOver, openPool } from './pool.ts';
import { NoDatabase } from './trouble.ts';

/** The database of the PostgreSQL server at `url`. Throws `NoDatabase` when it does not answer. */
export async function openServer(url: string): Promise<Database> {
  const kysely = kyselyOver(openPool({ connectionString: url, max: 10 }));
  try {
    await sql`select 1`.execute(kysely);
  } catch (error) {
    await kysely.destroy();
    throw new NoDatabase(reasonOf(error));
  }
  return { kysely, engine: 'server', close: () => kysely.destroy() };
}

/** Why, without the address: it may hold a password. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.message : 'no reason given';
}
