import type { Generated, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { PackKey } from './published-packs.ts';

/** A paper that is kept from the public, for its readers to search. */
export type RestrictedPaperTable = PackKey & {
  readonly place: number;
  readonly item_number: number;
  readonly title: string;
  readonly words: string;
  readonly searched: Generated<string>;
};

/** Keeps what readers of a restricted pack may search beside what everybody may. */
export async function keepRestrictedPapers(
  tx: Transaction<Tables>,
  { council_id, meeting_id, version }: PackKey,
  papers: readonly Pick<RestrictedPaperTable, 'item_number' | 'title' | 'words'>[],
): Promise<void> {
  if (papers.length === 0) return;
  await tx
    .insertInto('house.restricted_paper')
    .values(papers.map((paper, place) => ({ council_id, meeting_id, version, place, ...paper })))
    .execute();
}
