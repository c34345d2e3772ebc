import { sql, type Transaction } from 'kysely';
import type { PublishedDecisionTable } from '../actions/published-decisions.ts';
import type { Tables } from '../tables.ts';

/** What was decided in the open at the meeting `slug`, item by item. */
export async function decisionsAt(
  tx: Transaction<Tables>,
  council: string,
  slug: string,
): Promise<readonly PublishedDecisionTable[]> {
  return tx
    .selectFrom('published.decision')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting', '=', slug)
    .orderBy(sql`item_title, decision_id`)
    .execute();
}
