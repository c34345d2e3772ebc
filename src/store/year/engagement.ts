import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** Members of a body met young people or carers: how many went, and whom as a group. */
export type EngagementTable = {
  readonly council_id: string;
  readonly engagement_id: string;
  readonly body_id: string;
  readonly on_day: Day;
  readonly kind: 'visit' | 'shared meal' | 'carers’ meeting' | 'event';
  readonly whom: string;
  readonly members: number;
};

/** When members of `body` met young people and carers, the newest first. */
export async function engagementsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly EngagementTable[]> {
  return tx
    .selectFrom('house.engagement')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('on_day', 'desc')
    .execute();
}

/** Keeps one meeting with young people or carers. */
export async function addEngagement(
  tx: Transaction<Tables>,
  engagement: EngagementTable,
): Promise<void> {
  await tx.insertInto('house.engagement').values(engagement).execute();
}
