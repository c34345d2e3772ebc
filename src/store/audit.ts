import { type Kysely, sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Actor } from './database.ts';
import type { Tables } from './tables.ts';

/** One thing somebody did, as the log keeps it: references, never words. */
export type AuditEntryTable = {
  readonly council_id: string;
  /** Counts from 1 within a council, without gaps. */
  readonly sequence: number;
  readonly at: Instant;
  /** The id of whoever did it; null when the house itself did. */
  readonly person: string | null;
  readonly did: string;
  readonly subject: string;
  readonly why: string | null;
  /** The hash of the entry before; '' for the first. */
  readonly previous_hash: string;
  readonly hash: string;
};

/** Where a council's chain begins and ends. */
export type AuditHeadTable = {
  readonly council_id: string;
  /** 1 until old entries are forgotten. */
  readonly first_sequence: number;
  readonly first_previous: string;
  readonly sequence: number;
  readonly hash: string;
};

/** What to remember: `subject` names a thing by kind and id, never by what it says. */
export type AuditNote = {
  readonly at: Instant;
  readonly did: string;
  readonly subject: string;
  readonly why?: string;
};

/** Adds `note` to the log of this transaction's council: together with the change, or not at all. */
export async function recordInAudit(
  tx: Transaction<Tables>,
  actor: Actor,
  { at, did, subject, why }: AuditNote,
): Promise<void> {
  await sql`select audit.record(${at}, ${actor.person}, ${did}, ${subject}, ${why ?? null})`.execute(
    tx,
  );
}

/** The newest `count` entries of this council, newest first; from before `sequence` when given. */
export function newestAuditEntries(
  tx: Kysely<Tables>,
  count: number,
  sequence = Number.MAX_SAFE_INTEGER,
): Promise<readonly AuditEntryTable[]> {
  return tx
    .selectFrom('audit.entry')
    .selectAll()
    .where('sequence', '<', sequence)
    .orderBy('sequence', 'desc')
    .limit(count)
    .execute();
}

/** Whether the log of this council holds an act called `did`. */
export async function hasEverBeenDone(tx: Kysely<Tables>, did: string): Promise<boolean> {
  const found = await tx
    .selectFrom('audit.entry')
    .select('sequence')
    .where('did', '=', did)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
