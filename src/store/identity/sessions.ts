import type { Generated, Kysely } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** Who is signed in, one row for each browser. */
export type SessionTable = {
  readonly council_id: Generated<string>;
  readonly token_hash: Buffer;
  readonly session_id: string;
  readonly person_id: string;
  readonly started_at: Instant;
  readonly seen_at: Instant;
  readonly browser: string;
  readonly is_due_for_renewal: Generated<boolean>;
};

/** A session as its owner’s list shows it. */
export type Session = {
  readonly id: string;
  readonly person: string;
  readonly startedAt: Instant;
  readonly seenAt: Instant;
  /** 'Firefox on Windows'. */
  readonly browser: string;
};

/** Begins a session under the token that `tokenHash` was made from. */
export async function addSession(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
  session: Session,
): Promise<void> {
  await tx
    .insertInto('house.session')
    .values({
      token_hash: tokenHash,
      session_id: session.id,
      person_id: session.person,
      started_at: session.startedAt,
      seen_at: session.seenAt,
      browser: session.browser,
    })
    .execute();
}

/** A session as it is found by its token. */
export type FoundSession = Session & {
  /** Its owner’s. */
  readonly name: string;
  /** Whether it is to go on under another token. */
  readonly isDueForRenewal: boolean;
};

/** The session under a token, or null; never of an account that has ended. */
export async function sessionUnder(
  tx: Kysely<Tables>,
  tokenHash: Buffer,
): Promise<FoundSession | null> {
  const row = await sessions(tx)
    .innerJoin('house.person', (join) =>
      join
        .onRef('house.person.council_id', '=', 'house.session.council_id')
        .onRef('house.person.person_id', '=', 'house.session.person_id')
        .on('house.person.ended_at', 'is', null),
    )
    .select(['house.person.name', 'is_due_for_renewal as isDueForRenewal'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes that a session was used. */
export async function noteSeen(tx: Kysely<Tables>, session: string, at: Instant): Promise<void> {
  await tx
    .updateTable('house.session')
    .set({ seen_at: at })
    .where('session_id', '=', session)
    .execute();
}

/** Lets a session go on under another token; the one before opens nothing. */
export async function renewSession(
  tx: Kysely<Tables>,
  session: string,
  tokenHash: Buffer,
): Promise<void> {
  await tx
    .updateTable('house.session')
    .set({ token_hash: tokenHash, is_due_for_renewal: false })
    .where('session_id', '=', session)
    .execute();
}

/** Has every session of somebody go on under another token from its next page on. */
export async function makeSessionsDue(tx: Kysely<Tables>, person: string): Promise<void> {
  await tx
    .updateTable('house.session')
    .set({ is_due_for_renewal: true })
    .where('person_id', '=', person)
    .execute();
}

/** Somebody’s sessions, the one used last first. */
export function sessionsOf(tx: Kysely<Tables>, person: string): Promise<readonly Session[]> {
  return sessions(tx)
    .where('house.session.person_id', '=', person)
    .orderBy('seen_at', 'desc')
    .execute();
}

/** Ends the session under a token. */
export async function endSessionUnder(tx: Kysely<Tables>, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('house.session').where('token_hash', '=', tokenHash).execute();
}

/** Ends one of somebody’s sessions: false when it is not theirs or has ended. */
export async function endSession(
  tx: Kysely<Tables>,
  person: string,
  session: string,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('house.session')
    .where('person_id', '=', person)
    .where('session_id', '=', session)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends every session of somebody, save the one called `except`. */
export async function endSessions(
  tx: Kysely<Tables>,
  person: string,
  except: string | null = null,
): Promise<void> {
  await tx
    .deleteFrom('house.session')
    .where('person_id', '=', person)
    .$if(except !== null, (query) => query.where('session_id', '<>', except ?? ''))
    .execute();
}

/** Clears away sessions that began before `moment`. */
export async function clearSessionsBefore(tx: Kysely<Tables>, moment: Instant): Promise<void> {
  await tx.deleteFrom('house.session').where('started_at', '<', moment).execute();
}

function sessions(tx: Kysely<Tables>) {
  return tx
    .selectFrom('house.session')
    .select([
      'house.session.session_id as id',
      'house.session.person_id as person',
      'house.session.started_at as startedAt',
      'house.session.seen_at as seenAt',
      'house.session.browser',
    ]);
}
