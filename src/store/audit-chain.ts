import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { AuditEntryTable, AuditHeadTable } from './audit.ts';
import type { Anchor } from './audit-anchors.ts';
import { type Database, withinSnapshot } from './database.ts';
import type { Tables } from './tables.ts';

/** What looking through the log found. */
export type AuditVerdict = {
  readonly entries: number;
  /** How many anchors had an entry to be held against. */
  readonly anchors: number;
  /** Each a sentence naming the council and the entry; none when the log is whole. */
  readonly faults: readonly string[];
};

const entriesAtOnce = 5000;

/**
 * Whether every chain of `database` is as it was written.
 *
 * The chain alone shows an entry edited, removed, swapped or put in; only an
 * anchor from outside the database shows an end cut off or written anew.
 */
export function verifyAudit(database: Database, anchors: readonly Anchor[]): Promise<AuditVerdict> {
  return withinSnapshot(database, async (tx) => {
    const heads = await tx.selectFrom('audit.head').selectAll().orderBy('council_id').execute();
    const known = new Set(heads.map((head) => head.council_id));
    const verdicts = [orphans(await councilsWithEntries(tx), known), lostChains(anchors, known)];
    for (const head of heads) {
      verdicts.push(
        await verifyChain(
          tx,
          head,
          anchors.filter((a) => a.council === head.council_id),
        ),
      );
    }
    return sum(verdicts);
  });
}

/** The hash an entry must carry; worked out apart from the SQL that wrote it. */
export function hashOf(entry: Omit<AuditEntryTable, 'hash'>): string {
  const fields = [
    entry.council_id,
    String(entry.sequence),
    entry.at,
    entry.person,
    entry.did,
    entry.subject,
    entry.why,
    entry.previous_hash,
  ];
  return createHash('sha256').update(fields.map(written).join('')).digest('hex');
}

function written(field: string | null): string {
  return field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`;
}

async function verifyChain(
  tx: Kysely<Tables>,
  head: AuditHeadTable,
  anchors: readonly Anchor[],
): Promise<AuditVerdict> {
  const chain = new Chain(head, anchors);
  for (let after = 0; ; ) {
    const entries = await entriesAfter(tx, head.council_id, after);
    for (const entry of entries) chain.add(entry);
    after = entries.at(-1)?.sequence ?? after;
    if (entries.length < entriesAtOnce) return chain.verdict();
  }
}

function entriesAfter(tx: Kysely<Tables>, council: string, sequence: number) {
  return tx
    .selectFrom('audit.entry')
    .selectAll()
    .where('council_id', '=', council)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(entriesAtOnce)
    .execute();
}

/** One council's entries, held against each other, their head and the anchors. */
class Chain {
  readonly #head: AuditHeadTable;
  readonly #anchors: ReadonlyMap<number, string>;
  readonly #faults: string[] = [];
  readonly #met = new Set<number>();
  #sequence: number;
  #hash: string;
  #entries = 0;
  #toldOfForgetting: boolean;

  constructor(head: AuditHeadTable, anchors: readonly Anchor[]) {
    this.#head = head;
    this.#anchors = new Map(anchors.map((anchor) => [anchor.sequence, anchor.hash]));
    this.#sequence = head.first_sequence - 1;
    this.#hash = head.first_previous;
    this.#toldOfForgetting = head.first_sequence === 1;
  }

  add(entry: AuditEntryTable): void {
    const expected = this.#sequence + 1;
    if (entry.sequence !== expected) this.#say(expected, 'is missing');
    if (entry.previous_hash !== this.#hash)
      this.#say(entry.sequence, 'does not follow the one before');
    if (entry.hash !== hashOf(entry)) this.#say(entry.sequence, 'has been changed');
    this.#holdAgainstAnchor(entry);
    if (entry.subject === `entries before ${this.#head.first_sequence}`)
      this.#toldOfForgetting = true;
    this.#sequence = entry.sequence;
    this.#hash = entry.hash;
    this.#entries += 1;
  }

  verdict(): AuditVerdict {
    const { sequence, hash, first_sequence } = this.#head;
    if (this.#sequence !== sequence || this.#hash !== hash)
      this.#say(sequence, 'is not where the log ends');
    if (!this.#toldOfForgetting)
      this.#say(first_sequence, 'is said to be the first, but no entry says why');
    for (const anchored of this.#anchors.keys()) {
      const isForgotten = anchored < first_sequence;
      if (!isForgotten && !this.#met.has(anchored)) this.#say(anchored, 'is anchored but gone');
    }
    return { entries: this.#entries, anchors: this.#met.size, faults: this.#faults };
  }

  #holdAgainstAnchor(entry: AuditEntryTable): void {
    const anchored = this.#anchors.get(entry.sequence);
    if (anchored === undefined) return;
    this.#met.add(entry.sequence);
    if (anchored !== entry.hash) this.#say(entry.sequence, 'is not the one that was anchored');
  }

  #say(sequence: number, what: string): void {
    const council = this.#head.council_id === '' ? 'the house' : `council ${this.#head.council_id}`;
    this.#faults.push(`Audit log of ${council}: entry ${sequence} ${what}.`);
  }
}

async function councilsWithEntries(tx: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await tx.selectFrom('audit.entry').select('council_id').distinct().execute();
  return rows.map((row) => row.council_id);
}

function orphans(councils: readonly string[], known: ReadonlySet<string>): AuditVerdict {
  const faults = councils
    .filter((council) => !known.has(council))
    .map((council) => `Audit log of council ${council}: the mark of where it ends is gone.`);
  return { entries: 0, anchors: 0, faults };
}

function lostChains(anchors: readonly Anchor[], known: ReadonlySet<string>): AuditVerdict {
  const lost = new Set(
    anchors.map((anchor) => anchor.council).filter((council) => !known.has(council)),
  );
  const faults = [...lost].map(
    (council) => `Audit log of council ${council}: it is anchored but gone.`,
  );
  return { entries: 0, anchors: 0, faults };
}

function sum(verdicts: readonly AuditVerdict[]): AuditVerdict {
  return {
    entries: verdicts.reduce((total, verdict) => total + verdict.entries, 0),
    anchors: verdicts.reduce((total, verdict) => total + verdict.anchors, 0),
    faults: verdicts.flatMap((verdict) => verdict.faults),
  };
}
