import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ResolutionKind, ResolutionState } from '#governance/resolution.ts';
import type { Tables } from '../tables.ts';

/** A decision anybody may read: a resolution of an open item, once its minutes are published. */
export type PublishedDecisionTable = {
  readonly council_id: string;
  readonly decision_id: string;
  /** The slug of the meeting. */
  readonly meeting: string;
  readonly body_name: string;
  readonly on_day: Day;
  readonly item_title: string;
  readonly kind: ResolutionKind;
  readonly words: string;
  readonly state: Exclude<ResolutionState, 'moved' | 'seconded'>;
};

/** Writes what anybody may read of a decision, in place of what stood there. */
export async function publishDecision(
  tx: Transaction<Tables>,
  decision: PublishedDecisionTable,
): Promise<void> {
  await tx
    .insertInto('published.decision')
    .values(decision)
    .onConflict((same) => same.columns(['council_id', 'decision_id']).doUpdateSet(decision))
    .execute();
}

/** The decision `id` as anybody may read it, or null. */
export async function publishedDecision(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<PublishedDecisionTable | null> {
  const row = await tx
    .selectFrom('published.decision')
    .selectAll()
    .where('council_id', '=', council)
    .where('decision_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
