import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** The secrets that people’s one-time codes come from, sealed. */
export type OneTimeCodeTable = {
  readonly council_id: Generated<string>;
  readonly person_id: string;
  readonly sealed_secret: Buffer;
  readonly enrolled_at: Instant;
  readonly last_step: number;
};

/** Codes on paper for the day the telephone is lost. */
export type RecoveryCodeTable = {
  readonly council_id: Generated<string>;
  readonly person_id: string;
  readonly code_hash: Buffer;
  readonly made_at: Instant;
  readonly used_at: Instant | null;
};

/** The sealed secret of somebody’s one-time codes, or null when they have enrolled none. */
export async function sealedSecretOf(tx: Kysely<Tables>, person: string): Promise<Buffer | null> {
  const row = await tx
    .selectFrom('house.one_time_code')
    .select('sealed_secret')
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row?.sealed_secret ?? null;
}

/** Enrols a secret in place of any other; `step` is the half-minute of the code that proved it. */
export async function enrol(
  tx: Kysely<Tables>,
  person: string,
  secret: { readonly sealed: Buffer; readonly step: number },
  at: Instant,
): Promise<void> {
  const kept = { sealed_secret: secret.sealed, enrolled_at: at, last_step: secret.step };
  await tx
    .insertInto('house.one_time_code')
    .values({ person_id: person, ...kept })
    .onConflict((known) => known.columns(['council_id', 'person_id']).doUpdateSet(kept))
    .execute();
}

/** Uses the code of half-minute `step`: false when it, or a later one, was used before. */
export async function useStep(tx: Kysely<Tables>, person: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.one_time_code')
    .set({ last_step: step })
    .where('person_id', '=', person)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Keeps new recovery codes; the ones before them stop working. */
export async function replaceRecoveryCodes(
  tx: Kysely<Tables>,
  person: string,
  hashes: readonly Buffer[],
  at: Instant,
): Promise<void> {
  await tx.deleteFrom('house.recovery_code').where('person_id', '=', person).execute();
  const rows = hashes.map((hash) => ({
    person_id: person,
    code_hash: hash,
    made_at: at,
    used_at: null,
  }));
  if (rows.length > 0) await tx.insertInto('house.recovery_code').values(rows).execute();
}

/** Uses a recovery code: false when it is none of theirs or was used before. */
export async function useRecoveryCode(
  tx: Kysely<Tables>,
  person: string,
  hash: Buffer,
  at: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.recovery_code')
    .set({ used_at: at })
    .where('person_id', '=', person)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many of somebody’s recovery codes are left. */
export async function recoveryCodesLeft(tx: Kysely<Tables>, person: string): Promise<number> {
  const rows = await tx
    .selectFrom('house.recovery_code')
    .select('person_id')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
}

/** Takes away somebody’s second factor and every recovery code. */
export async function removeSecondFactor(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx.deleteFrom('house.one_time_code').where('person_id', '=', person).execute();
  await tx.deleteFrom('house.recovery_code').where('person_id', '=', person).execute();
}
