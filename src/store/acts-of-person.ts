import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Post queued to an address: its kind and when, never the link it carried. */
export function messagesTo(tx: Kysely<Tables>, address: string) {
  return tx
    .selectFrom('house.outgoing_message')
    .select(['kind', 'queued_at as queuedAt', 'sent_at as sentAt', 'given_up_at as givenUpAt'])
    .where('address', '=', address)
    .orderBy('queued_at')
    .execute();
}

/** The figures files somebody sent: which and when, never what they say. */
export function receiptsFrom(tx: Kysely<Tables>, council: string, person: string) {
  return tx
    .selectFrom('sealed.receipt')
    .select(['receipt_id as id', 'as_at as asAt', 'version', 'received_at as receivedAt'])
    .where('council_id', '=', council)
    .where('sender', '=', person)
    .orderBy('received_at')
    .execute();
}

/** The releases somebody had a hand in, with all who did. */
export function releasesBy(tx: Kysely<Tables>, council: string, person: string) {
  return tx
    .selectFrom('published.release')
    .select(['release_id as id', 'as_at as asAt', 'version'])
    .select(['prepared_by', 'prepared_at', 'approved_by', 'approved_at'])
    .select(['returned_by', 'returned_at', 'recalled_by', 'recalled_at'])
    .where('council_id', '=', council)
    .where(({ or, eb }) =>
      or([
        eb('prepared_by', '=', person),
        eb('approved_by', '=', person),
        eb('returned_by', '=', person),
        eb('recalled_by', '=', person),
      ]),
    )
    .orderBy('prepared_at')
    .execute();
}

/** Entries of the audit log of what somebody did, or of what was done about them. */
export function auditEntriesNaming(tx: Kysely<Tables>, person: string) {
  return tx
    .selectFrom('audit.entry')
    .select(['sequence', 'at', 'person', 'did', 'subject', 'why'])
    .where(({ or, eb }) =>
      or([
        eb('person', '=', person),
        eb('subject', '=', `person ${person}`),
        // A deputy is named in what was done for the person they stand in for.
        eb('did', 'like', `%person ${person}%`),
      ]),
    )
    .orderBy('sequence')
    .execute();
}
