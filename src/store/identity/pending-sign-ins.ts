import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Sign-ins that have begun and are not finished. */
export type PendingSignInTable = {
  readonly council_id: Generated<string>;
  readonly token_hash: Buffer;
  readonly kind: PendingSignIn['kind'];
  readonly person_id: string | null;
  readonly sealed_expectation: Buffer | null;
  readonly expires_at: Instant;
};

/** A sign-in half done: by whom, once their password was right, or what a provider must send back. */
export type PendingSignIn =
  | { readonly kind: 'second factor'; readonly person: string }
  | { readonly kind: 'openid'; readonly sealedExpectation: Buffer };

/** Keeps a sign-in half done under a token, until `expiresAt`. */
export async function addPending(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  pending: PendingSignIn,
  expiresAt: Instant,
): Promise<void> {
  await tx
    .insertInto('house.pending_sign_in')
    .values({
      token_hash: tokenHash,
      kind: pending.kind,
      person_id: pending.kind === 'second factor' ? pending.person : null,
      sealed_expectation: pending.kind === 'openid' ? pending.sealedExpectation : null,
      expires_at: expiresAt,
    })
    .execute();
}

/** The sign-in half done under a token and still waiting at `now`, or null. */
export async function pendingUnder(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  now: Instant,
): Promise<PendingSignIn | null> {
  const row = await tx
    .selectFrom('house.pending_sign_in')
    .select(['kind', 'person_id as person', 'sealed_expectation as sealed'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.kind === 'second factor' && row.person !== null) {
    return { kind: row.kind, person: row.person };
  }
  return row.kind === 'openid' && row.sealed !== null
    ? { kind: row.kind, sealedExpectation: row.sealed }
    : null;
}

/** Removes the sign-in half done under a token, and those whose time has passed. */
export async function removePending(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  now: Instant,
): Promise<void> {
  await tx
    .deleteFrom('house.pending_sign_in')
    .where((either) =>
      either.or([either('token_hash', '=', tokenHash), either('expires_at', '<=', now)]),
    )
    .execute();
}
