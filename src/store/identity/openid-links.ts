import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Accounts at a sign-in provider, linked to ours. */
export type OpenIdLinkTable = {
  readonly council_id: Generated<string>;
  readonly issuer: string;
  readonly subject: string;
  readonly person_id: string;
  readonly linked_at: Instant;
};

/** An account at a sign-in provider: `subject` never changes and is never given away again. */
export type ProviderAccount = { readonly issuer: string; readonly subject: string };

/** Whose account with us `account` is linked to, or null. */
export async function personLinkedTo(
  tx: Kysely<Tables>,
  account: ProviderAccount,
): Promise<string | null> {
  const row = await tx
    .selectFrom('house.openid_link')
    .select('person_id')
    .where('issuer', '=', account.issuer)
    .where('subject', '=', account.subject)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** Links `account` to `person`: false when that person is linked to another of that provider. */
export async function link(
  tx: Kysely<Tables>,
  account: ProviderAccount,
  person: string,
  at: Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.openid_link')
    .values({ ...account, person_id: person, linked_at: at })
    .onConflict((known) => known.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
