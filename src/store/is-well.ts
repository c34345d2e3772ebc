import { sql } from 'kysely';
import type { Database } from './database.ts';

/** Whether the database answers at this moment. */
export async function isWell(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.kysely);
    return true;
  } catch {
    // Not answering is the answer: whoever keeps the house up asks exactly this.
    return false;
  }
}
