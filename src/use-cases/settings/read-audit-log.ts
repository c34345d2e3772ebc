import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Instant } from '#calendar/instant.ts';
import { newestAuditEntries } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { everybody } from '#store/identity/people.ts';
import type { House } from '../house.ts';

/** One entry of the audit log as an administrator reads it: references, never words. */
export type LoggedAct = {
  readonly sequence: number;
  readonly at: Instant;
  /** Who did it; null when the house itself did. */
  readonly by: string | null;
  readonly did: string;
  readonly subject: string;
  /** The name of the person it was about, when it was about one. */
  readonly about: string | null;
  readonly why: string | null;
};

/** Entries of one page of the log, newest first, and where the next page begins. */
export type LogPage = {
  readonly acts: readonly LoggedAct[];
  /** Null on the last page. */
  readonly olderFrom: number | null;
};

const entriesOnPage = 50;

/** How an act refers to somebody else it concerns; the log keeps no names, so they are looked up to be read. */
const reference = /\bperson ([0-9a-f-]{36})\b/g;

/** A page of the audit log, from before entry `before`; null for whoever may not read it. */
export async function readAuditLog(
  house: House,
  reader: SignedIn,
  before: number | null,
): Promise<LogPage | null> {
  if (!may(reader.roles, 'see the audit log')) return null;
  const actor = { council: house.council, person: reader.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const entries = await newestAuditEntries(tx, entriesOnPage + 1, before ?? undefined);
    const names = new Map((await everybody(tx)).map(({ id, name }) => [id, name]));
    const acts = entries.slice(0, entriesOnPage).map((entry) => ({
      sequence: entry.sequence,
      at: entry.at,
      by: entry.person === null ? null : (names.get(entry.person) ?? `person ${entry.person}`),
      did: entry.did.replaceAll(reference, (kept, id: string) => names.get(id) ?? kept),
      subject: entry.subject,
      about: names.get(entry.subject.replace(/^person /, '')) ?? null,
      why: entry.why,
    }));
    const isMore = entries.length > entriesOnPage;
    return { acts, olderFrom: isMore ? (acts.at(-1)?.sequence ?? null) : null };
  });
}
