import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** That somebody was told of something late, once. */
export type EscalationTable = {
  readonly council_id: string;
  /** What is late: ‘action:…’, ‘challenge:…’, ‘referral:…’. */
  readonly subject: string;
  readonly told: 'owners' | 'chair' | 'director' | 'sender';
  readonly on_day: Day;
};

/** Notes that somebody is told of `subject`; false when they had been told before. */
export async function noteEscalation(
  tx: Transaction<Tables>,
  escalation: EscalationTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.escalation')
    .values(escalation)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Everybody who was told that `subject` is late, and when. */
export async function escalationsOf(
  tx: Transaction<Tables>,
  council: string,
  subject: string,
): Promise<readonly Pick<EscalationTable, 'told' | 'on_day'>[]> {
  return tx
    .selectFrom('house.escalation')
    .select(['told', 'on_day'])
    .where('council_id', '=', council)
    .where('subject', '=', subject)
    .orderBy('on_day')
    .execute();
}
