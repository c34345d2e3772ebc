import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Passwords, hashed beyond reading. */
export type PasswordTable = {
  readonly council_id: Generated<string>;
  readonly person_id: string;
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly memory_kib: number;
  readonly passes: number;
  readonly lanes: number;
  readonly set_at: Instant;
};

/** A password as it is kept: Argon2id, with the cost it was hashed at. */
export type KeptPassword = {
  readonly salt: Buffer;
  readonly hash: Buffer;
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
};

/** The password somebody set, or null when they have none. */
export async function passwordOf(tx: Kysely<Tables>, person: string): Promise<KeptPassword | null> {
  const row = await tx
    .selectFrom('house.password')
    .select(['salt', 'hash', 'memory_kib as memoryKib', 'passes', 'lanes'])
    .where('person_id', '=', person)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps a password in place of any other. */
export async function savePassword(
  tx: Kysely<Tables>,
  person: string,
  password: KeptPassword,
  at: Instant,
): Promise<void> {
  const kept = {
    salt: password.salt,
    hash: password.hash,
    memory_kib: password.memoryKib,
    passes: password.passes,
    lanes: password.lanes,
    set_at: at,
  };
  await tx
    .insertInto('house.password')
    .values({ person_id: person, ...kept })
    .onConflict((known) => known.columns(['council_id', 'person_id']).doUpdateSet(kept))
    .execute();
}
