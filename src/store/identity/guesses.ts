import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Wrong guesses of late, by account or by address. */
export type GuessesTable = {
  readonly council_id: Generated<string>;
  readonly key_hash: Buffer;
  readonly guessed_at: readonly Instant[];
};

/** Where accounts have signed in from. */
export type KnownAddressTable = {
  readonly council_id: Generated<string>;
  readonly person_id: string;
  readonly address_hash: Buffer;
  readonly signed_in_at: Instant;
};

/**
 * The guesses kept under a key, which nobody else may change until this transaction ends.
 *
 * So of twenty guesses sent at once each sees the ones before it.
 */
export async function lockGuesses(
  tx: Kysely<Tables>,
  keyHash: Buffer,
): Promise<readonly Instant[]> {
  const row = await tx
    .insertInto('house.guesses')
    .values({ key_hash: keyHash, guessed_at: [] })
    .onConflict((known) =>
      known
        .columns(['council_id', 'key_hash'])
        .doUpdateSet((excluded) => ({ key_hash: excluded.ref('excluded.key_hash') })),
    )
    .returning('guessed_at')
    .executeTakeFirstOrThrow();
  return row.guessed_at;
}

/** Keeps the guesses under a key that still count. */
export async function saveGuesses(
  tx: Kysely<Tables>,
  keyHash: Buffer,
  guessedAt: readonly Instant[],
): Promise<void> {
  await tx
    .updateTable('house.guesses')
    .set({ guessed_at: guessedAt })
    .where('key_hash', '=', keyHash)
    .execute();
}

/** Whether `person` has signed in from an address since `since`. */
export async function knowsAddress(
  tx: Kysely<Tables>,
  person: string,
  addressHash: Buffer,
  since: Instant,
): Promise<boolean> {
  const row = await tx
    .selectFrom('house.known_address')
    .select('person_id')
    .where('person_id', '=', person)
    .where('address_hash', '=', addressHash)
    .where('signed_in_at', '>=', since)
    .executeTakeFirst();
  return row !== undefined;
}

/** Remembers that `person` has signed in from an address, and forgets where they did before `since`. */
export async function rememberAddress(
  tx: Kysely<Tables>,
  person: string,
  addressHash: Buffer,
  when: { readonly at: Instant; readonly since: Instant },
): Promise<void> {
  await tx
    .insertInto('house.known_address')
    .values({ person_id: person, address_hash: addressHash, signed_in_at: when.at })
    .onConflict((known) =>
      known
        .columns(['council_id', 'person_id', 'address_hash'])
        .doUpdateSet({ signed_in_at: when.at }),
    )
    .execute();
  await tx
    .deleteFrom('house.known_address')
    .where('person_id', '=', person)
    .where('signed_in_at', '<', when.since)
    .execute();
}
