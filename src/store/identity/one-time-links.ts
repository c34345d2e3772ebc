import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Links sent to people that work once. */
export type OneTimeLinkTable = {
  readonly council_id: Generated<string>;
  readonly token_hash: Buffer;
  readonly person_id: string;
  readonly purpose: LinkPurpose;
  readonly made_at: Instant;
  readonly made_by: string | null;
  readonly expires_at: Instant;
  readonly used_at: Instant | null;
};

/** What a link lets its holder do. */
export type LinkPurpose = 'invitation' | 'password reset';

/** Keeps a link; earlier ones for the same person and purpose stop working. */
export async function addLink(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  link: {
    readonly person: string;
    readonly purpose: LinkPurpose;
    readonly madeAt: Instant;
    readonly madeBy: string | null;
    readonly expiresAt: Instant;
  },
): Promise<void> {
  await removeLinks(tx, link.person, link.purpose);
  await tx
    .insertInto('house.one_time_link')
    .values({
      token_hash: tokenHash,
      person_id: link.person,
      purpose: link.purpose,
      made_at: link.madeAt,
      made_by: link.madeBy,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/** Whom a link is for, or null when it was used, has run out or never was. */
export async function personOfLink(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  purpose: LinkPurpose,
  now: Instant,
): Promise<string | null> {
  const row = await tx
    .selectFrom('house.one_time_link')
    .select('person_id')
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Uses a link: whom it was for, or null when it was used, has run out or never was. */
export async function useLink(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  purpose: LinkPurpose,
  now: Instant,
): Promise<string | null> {
  const row = await tx
    .updateTable('house.one_time_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('person_id')
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Makes every unused link of one purpose, or of any, stop working. */
export async function removeLinks(
  tx: Kysely<Tables>,
  person: string,
  purpose?: LinkPurpose,
): Promise<void> {
  await tx
    .deleteFrom('house.one_time_link')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .$if(purpose !== undefined, (query) => query.where('purpose', '=', purpose ?? 'invitation'))
    .execute();
}
