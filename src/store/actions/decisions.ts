import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { BodysWord } from '#governance/action.ts';
import type { Tables } from '../tables.ts';

/** What a body decided about an action that was already begun. */
export type ActionDecisionTable = {
  readonly council_id: string;
  readonly decision_id: string;
  readonly action_id: string;
  readonly decided_on: Day;
  readonly word: BodysWord;
  readonly resolution_id: string | null;
  /** Where it is written down, when no resolution says so: ‘Minute 6’. */
  readonly minute: string;
  readonly why: string;
  /** The day the action is due from now on; null where that stays. */
  readonly new_due: Day | null;
  /** What changed for children; empty unless the body closed it. */
  readonly difference: string;
  /** The figure the body had before it, as it stood; empty for a test in words. */
  readonly figure_shown: string;
  readonly figure_as_at: Day | null;
  readonly recorded_by: string;
  readonly recorded_at: Instant;
};

/** A decision about an action, as it is read back. */
export type KeptDecision = {
  readonly action: string;
  readonly on: Day;
  readonly word: BodysWord;
  readonly resolution: string | null;
  readonly minute: string;
  readonly why: string;
  readonly newDue: Day | null;
  readonly difference: string;
  readonly figureShown: string;
  readonly figureAsAt: Day | null;
};

/** What was decided about each of `actions`, earliest first. */
export async function decisionsAbout(
  tx: Transaction<Tables>,
  council: string,
  actions: readonly string[],
): Promise<readonly KeptDecision[]> {
  if (actions.length === 0) return [];
  const rows = await tx
    .selectFrom('house.action_decision')
    .selectAll()
    .where('council_id', '=', council)
    .where('action_id', 'in', actions)
    .orderBy('decided_on')
    .orderBy('recorded_at')
    .execute();
  return rows.map((row) => ({
    action: row.action_id,
    on: row.decided_on,
    word: row.word,
    resolution: row.resolution_id,
    minute: row.minute,
    why: row.why,
    newDue: row.new_due,
    difference: row.difference,
    figureShown: row.figure_shown,
    figureAsAt: row.figure_as_at,
  }));
}

/** Keeps what the body decided. */
export async function keepDecision(
  tx: Transaction<Tables>,
  decision: Omit<ActionDecisionTable, 'decision_id'>,
): Promise<void> {
  await tx
    .insertInto('house.action_decision')
    .values({ ...decision, decision_id: crypto.randomUUID() })
    .execute();
}
