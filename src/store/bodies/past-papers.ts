import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** A paper from before Rooftree, as it was published then. */
export type PastPaperTable = {
  readonly council_id: string;
  readonly paper_id: string;
  readonly body_id: string;
  readonly on_day: Day;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** False until the import that brought it is confirmed. */
  readonly is_public: boolean;
};

/** A past paper as a list names it. */
export type NamedPaper = { readonly id: string; readonly title: string; readonly on: Day };

/** The past papers of `body` that the public may read, the newest first. */
export async function pastPapersOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly NamedPaper[]> {
  return tx
    .selectFrom('house.past_paper')
    .select(['paper_id as id', 'title', 'on_day as on'])
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .where('is_public', '=', true)
    .orderBy('on_day', 'desc')
    .orderBy('title')
    .execute();
}

/** The past paper `id` of `body` that the public may read, whole; null when there is none. */
export async function pastPaper(
  tx: Transaction<Tables>,
  council: string,
  { body, id }: { readonly body: string; readonly id: string },
): Promise<PastPaperTable | null> {
  const row = await tx
    .selectFrom('house.past_paper')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .where('paper_id', '=', id)
    .where('is_public', '=', true)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a past paper. */
export async function addPastPaper(tx: Transaction<Tables>, paper: PastPaperTable): Promise<void> {
  await tx.insertInto('house.past_paper').values(paper).execute();
}

/** Lets the public read the papers `ids`. */
export async function showPastPapers(
  tx: Transaction<Tables>,
  council: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('house.past_paper')
    .set({ is_public: true })
    .where('council_id', '=', council)
    .where('paper_id', 'in', ids)
    .execute();
}
