import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Gives back the room that changed and deleted rows took, and takes new counts for planning.
 *
 * A server does this by itself; the embedded engine never does, so after large
 * loads and every night we ask for it.
 */
export async function tidy({ kysely, engine }: Database): Promise<void> {
  if (engine === 'embedded') await sql`vacuum (analyze)`.execute(kysely);
}
