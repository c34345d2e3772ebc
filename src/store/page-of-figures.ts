import { sql } from 'kysely';
import type { CouncilTable } from './councils.ts';
import type { Database } from './database.ts';

/** The page of figures that stands, and the council whose it is. */
export type PageOfFigures = {
  readonly council: CouncilTable;
  /** Null before anything has been released. */
  readonly html: string | null;
};

/**
 * The public page of `council` in one statement, outside any transaction; null
 * when there is no such council.
 *
 * It is the one read that takes on no role: the function it asks can give
 * nothing that is not public.
 */
export async function pageOfFigures(
  { kysely }: Database,
  council: string,
): Promise<PageOfFigures | null> {
  const { rows } = await sql<PageOfFigures>`
    select council, html from front.page_of_figures(${council})`.execute(kysely);
  return rows[0] ?? null;
}
