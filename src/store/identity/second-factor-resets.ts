import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Second factors that an administrator asked to have taken away, and who agreed. */
export type SecondFactorResetTable = {
  readonly council_id: Generated<string>;
  readonly reset_id: string;
  readonly person_id: string;
  readonly asked_by: string;
  readonly asked_at: Instant;
  readonly agreed_by: string | null;
  readonly agreed_at: Instant | null;
};

/** A reset one administrator has asked for and a second has still to agree to. */
export type AskedReset = {
  readonly id: string;
  readonly person: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
};

/** Keeps that a reset was asked for. */
export async function addReset(tx: Kysely<Tables>, reset: AskedReset): Promise<void> {
  await tx
    .insertInto('house.second_factor_reset')
    .values({
      reset_id: reset.id,
      person_id: reset.person,
      asked_by: reset.askedBy,
      asked_at: reset.askedAt,
      agreed_by: null,
      agreed_at: null,
    })
    .execute();
}

/** The reset of `person` that was asked for since `since` and waits for a second administrator, or null. */
export async function waitingReset(
  tx: Kysely<Tables>,
  person: string,
  since: Instant,
): Promise<AskedReset | null> {
  const row = await tx
    .selectFrom('house.second_factor_reset')
    .select(['reset_id as id', 'person_id as person', 'asked_by as askedBy', 'asked_at as askedAt'])
    .where('person_id', '=', person)
    .where('agreed_at', 'is', null)
    .where('asked_at', '>=', since)
    .orderBy('asked_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that a second administrator has agreed: false when one had already. */
export async function agreeToReset(
  tx: Kysely<Tables>,
  reset: string,
  by: string,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.second_factor_reset')
    .set({ agreed_by: by, agreed_at: at })
    .where('reset_id', '=', reset)
    .where('agreed_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
