import { type Kysely, sql, type Transaction } from 'kysely';
import { instant, minutesAfter } from '#calendar/instant.ts';
import { type AuditEntryTable, recordInAudit } from './audit.ts';
import type { Anchor } from './audit-anchors.ts';
import { hashOf } from './audit-chain.ts';
import { type Database, within } from './database.ts';
import type { Tables } from './tables.ts';

/** Entries in a log made to be tampered with. */
export const entriesToTamperWith = 8;

const council = '990';

/**
 * The six ways to falsify a log, each done to entry `at` (2 to 7) by someone
 * who owns the database and knows how hashes are made.
 */
export const tamperings: Readonly<
  Record<
    string,
    { readonly chainShowsIt: boolean; apply(tx: Kysely<Tables>, at: number): Promise<void> }
  >
> = {
  'edit an entry': {
    chainShowsIt: true,
    apply: async (tx, at) => {
      await sql`update audit.entry set did = 'looked away' where sequence = ${at}`.execute(tx);
    },
  },
  'delete an entry': {
    chainShowsIt: true,
    apply: async (tx, at) => {
      await sql`delete from audit.entry where sequence = ${at}`.execute(tx);
    },
  },
  'swap two entries': {
    chainShowsIt: true,
    apply: async (tx, at) => {
      await sql`update audit.entry set sequence = -1 where sequence = ${at}`.execute(tx);
      await sql`update audit.entry set sequence = ${at} where sequence = ${at + 1}`.execute(tx);
      await sql`update audit.entry set sequence = ${at + 1} where sequence = -1`.execute(tx);
    },
  },
  'put an entry in': {
    chainShowsIt: true,
    apply: async (tx, at) => {
      for (let sequence = entriesToTamperWith; sequence >= at; sequence -= 1) {
        await sql`update audit.entry set sequence = ${sequence + 1} where sequence = ${sequence}`.execute(
          tx,
        );
      }
      const before = await entryNumbered(tx, at - 1);
      await tx.insertInto('audit.entry').values(forged(before)).execute();
    },
  },
  'cut off the end': {
    chainShowsIt: false,
    apply: async (tx, at) => {
      await sql`delete from audit.entry where sequence >= ${at}`.execute(tx);
      await moveHeadTo(tx, await entryNumbered(tx, at - 1));
    },
  },
  'write the end anew': {
    chainShowsIt: false,
    apply: async (tx, at) => {
      await sql`delete from audit.entry where sequence >= ${at}`.execute(tx);
      let last = await entryNumbered(tx, at - 1);
      while (last.sequence < entriesToTamperWith) {
        last = forged(last);
        await tx.insertInto('audit.entry').values(last).execute();
      }
      await moveHeadTo(tx, last);
    },
  },
};

/** Writes a log of some entries, and gives an anchor to its end. */
export async function writeLog(database: Database): Promise<Anchor> {
  await sql`delete from audit.entry`.execute(database.kysely);
  await sql`delete from audit.head`.execute(database.kysely);
  await within(database, 'app_house', { council, person: null }, writeEntries);
  const { sequence, hash } = await entryNumbered(database.kysely, entriesToTamperWith);
  return { council, sequence, hash };
}

async function writeEntries(tx: Transaction<Tables>): Promise<void> {
  for (let number = 1; number <= entriesToTamperWith; number += 1) {
    const at = minutesAfter(instant('2026-11-25T09:00:00.000Z'), number);
    const note = { at, did: 'read an exact figure', subject: `figure ${number}` };
    await recordInAudit(tx, { council, person: 'a1' }, note);
  }
}

function entryNumbered(tx: Kysely<Tables>, sequence: number): Promise<AuditEntryTable> {
  return tx
    .selectFrom('audit.entry')
    .selectAll()
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
}

function forged(before: AuditEntryTable): AuditEntryTable {
  const entry = {
    ...before,
    sequence: before.sequence + 1,
    did: 'looked away',
    previous_hash: before.hash,
  };
  return { ...entry, hash: hashOf(entry) };
}

async function moveHeadTo(tx: Kysely<Tables>, { sequence, hash }: AuditEntryTable): Promise<void> {
  await tx.updateTable('audit.head').set({ sequence, hash }).execute();
}
