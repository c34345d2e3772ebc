import type { Kysely, Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from './tables.ts';

/** What a council says in its own words on its public pages; null where it has said nothing yet. */
export type PublicWordsTable = {
  readonly council_id: string;
  readonly promise: string | null;
  readonly access_contact: string | null;
  readonly privacy_contact: string | null;
  readonly access_tested_on: Day | null;
};

/** The words of this transaction’s council; null before it has written any. */
export async function publicWords(tx: Kysely<Tables>): Promise<PublicWordsTable | null> {
  const row = await tx.selectFrom('house.public_words').selectAll().executeTakeFirst();
  return row ?? null;
}

/** Keeps a council’s words, new or changed. */
export async function savePublicWords(
  tx: Transaction<Tables>,
  words: PublicWordsTable,
): Promise<void> {
  await tx
    .insertInto('house.public_words')
    .values(words)
    .onConflict((known) => known.column('council_id').doUpdateSet(words))
    .execute();
}
