import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** The appraisal put to full council as an item of its own. */
export type AppraisalTable = {
  readonly council_id: string;
  readonly appraisal_id: string;
  readonly body_id: string;
  readonly on_day: Day;
  readonly title: string;
  readonly cabinet_member: string;
  readonly shadow_member: string;
  /** Who speaks for young people, as a group and never by name. */
  readonly young_people: string;
  /** What was said there; empty until it has been held. */
  readonly what_was_said: string;
  readonly held_on: Day | null;
};

/** The appraisals of `council`, newest first. */
export async function appraisals(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly AppraisalTable[]> {
  return tx
    .selectFrom('house.appraisal')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('on_day', 'desc')
    .execute();
}

/** Keeps an appraisal; false when the body has one on that day already. */
export async function addAppraisal(
  tx: Transaction<Tables>,
  appraisal: AppraisalTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.appraisal')
    .values(appraisal)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps that an appraisal was held, and what was said; false when there is none that waits. */
export async function keepAppraisalHeld(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  { words, on }: { readonly words: string; readonly on: Day },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.appraisal')
    .set({ what_was_said: words, held_on: on })
    .where('council_id', '=', council)
    .where('appraisal_id', '=', id)
    .where('held_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
