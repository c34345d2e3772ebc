import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** An office of the council and what it answers for. */
export type PostTable = {
  readonly council_id: string;
  readonly post_id: string;
  readonly name: string;
  /** Whether the law asks that somebody holds it. */
  readonly is_statutory: boolean;
  readonly answers_for: string;
};

/** Somebody in a post, from one day to another. */
export type PostHoldingTable = {
  readonly council_id: string;
  readonly holding_id: string;
  readonly post_id: string;
  readonly person_id: string | null;
  readonly name: string;
  readonly appointed_by: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Every post of `council`: those the law asks for first, then by name. */
export async function posts(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly PostTable[]> {
  return tx
    .selectFrom('house.post')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('is_statutory', 'desc')
    .orderBy('name')
    .execute();
}

/** Keeps a new post. */
export async function addPostRow(tx: Transaction<Tables>, post: PostTable): Promise<void> {
  await tx.insertInto('house.post').values(post).execute();
}

/** Everybody who holds or held a post of `council`, the newest first. */
export async function postHoldings(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly PostHoldingTable[]> {
  return tx
    .selectFrom('house.post_holding')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('from_day', 'desc')
    .execute();
}

/** Keeps that somebody holds a post. */
export async function addPostHolding(
  tx: Transaction<Tables>,
  holding: PostHoldingTable,
): Promise<void> {
  await tx.insertInto('house.post_holding').values(holding).execute();
}

/** Sets the last day of a holding. */
export async function endPostHolding(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  until: Day,
): Promise<void> {
  await tx
    .updateTable('house.post_holding')
    .set({ until_day: until })
    .where('council_id', '=', council)
    .where('holding_id', '=', id)
    .execute();
}
