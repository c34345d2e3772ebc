import { sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Classification } from '#governance/classification.ts';
import type { Tables } from '../tables.ts';

/** A paper brought under an item, beside the item’s report. */
export type PaperTable = {
  readonly council_id: string;
  readonly paper_id: string;
  readonly item_id: string;
  readonly place: number;
  readonly title: string;
  /** Markdown, as it was typed. */
  readonly words: string;
  readonly plain_summary: string;
  readonly classification: Classification;
  readonly public_title: string | null;
  /** The paragraph of Schedule 12A, for an exempt paper. */
  readonly paragraph: number | null;
  readonly public_interest: string | null;
  readonly added_by: string;
  readonly added_at: Instant;
  /** The chair’s reason why it cannot wait; null for one that came in time. */
  readonly urgency: string | null;
};

/** The papers under each of `items`, in order. */
export async function papersUnder(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly PaperTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.paper')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .orderBy(sql`item_id, place`)
    .execute();
}

/** Keeps a paper, as the last under its item. */
export async function keepPaper(
  tx: Transaction<Tables>,
  paper: Omit<PaperTable, 'place'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('house.paper')
    .select((of) => of.fn.max('place').as('last'))
    .where('council_id', '=', paper.council_id)
    .where('item_id', '=', paper.item_id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('house.paper')
    .values({ ...paper, place: (last ?? 0) + 1 })
    .execute();
}

/** Takes a paper away. */
export async function dropPaper(
  tx: Transaction<Tables>,
  council: string,
  { item, paper }: { readonly item: string; readonly paper: string },
): Promise<void> {
  await tx
    .deleteFrom('house.paper')
    .where('council_id', '=', council)
    .where('item_id', '=', item)
    .where('paper_id', '=', paper)
    .execute();
}
