import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** What the screen found and the privacy lead let stand. */
export type ScreenOverrideTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly sign: string;
  readonly found: string;
  /** The sentence it stands in: changed, it is looked at anew. */
  readonly sentence: string;
  readonly why: string;
  readonly by_person: string;
  readonly at: Instant;
};

/** What was let stand in the papers of a meeting. */
export async function overridesOf(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly ScreenOverrideTable[]> {
  return tx
    .selectFrom('house.screen_override')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .orderBy('at')
    .execute();
}

/** Lets something stand; done twice, the first reason holds. */
export async function keepOverride(
  tx: Transaction<Tables>,
  override: ScreenOverrideTable,
): Promise<void> {
  await tx
    .insertInto('house.screen_override')
    .values(override)
    .onConflict((same) => same.doNothing())
    .execute();
}
