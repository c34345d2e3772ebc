import { rolesOn } from '#access/grants.ts';
import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import { sessionStands } from '#access/session-length.ts';
import { type Instant, millisecondsBetween, minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keptDeputyships } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import {
  addSession,
  clearSessionsBefore,
  endSessionUnder,
  noteSeen,
  renewSession,
  sessionUnder,
} from '#store/identity/sessions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { hashOf, newToken } from './secrets.ts';

/** Begins a session of `person`, under a token that was never used before. */
export async function beginSession(
  tx: OpenTransaction,
  house: House,
  person: string,
  browser: string,
): Promise<string> {
  const token = newToken();
  const at = house.now();
  const session = { id: crypto.randomUUID(), person, startedAt: at, seenAt: at, browser };
  await clearSessionsBefore(tx, minutesAfter(at, -24 * 60));
  await addSession(tx, hashOf(house, 'session', token), session);
  return token;
}

/** A session that stands: whose it is, and the token it goes on under when that is another. */
export type OpenSession = { readonly person: SignedIn; readonly renewed: string | null };

/**
 * The session under `token`, with the roles its owner holds now; null when it is nobody’s.
 *
 * Everything is read anew for each request, so a role taken away or an account
 * ended is gone with the next one. Somebody whose every role has ended is nobody.
 * Where `mayRenew`, a session goes on under another token after a change of roles.
 */
export async function openSession(
  house: House,
  token: string,
  mayRenew: boolean,
): Promise<OpenSession | null> {
  const now = house.now();
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const session = await sessionUnder(tx, hashOf(house, 'session', token));
    if (session === null) return null;
    const roles = await rolesHeld(tx, session.person, now);
    if (roles.length === 0 || !sessionStands(session, roles, now)) return null;
    if (millisecondsBetween(session.seenAt, now) > notedEveryMilliseconds) {
      await noteSeen(tx, session.id, now);
    }
    const { person: id, name, isDueForRenewal } = session;
    const renewed = isDueForRenewal && mayRenew ? await renew(tx, house, session.id) : null;
    return { person: { id, council: house.council, name, roles }, renewed };
  });
}

/** A token never used before, under which a session goes on. */
async function renew(tx: OpenTransaction, house: House, session: string): Promise<string> {
  const token = newToken();
  await renewSession(tx, session, hashOf(house, 'session', token));
  return token;
}

/** Who is signed in under `token`; null for nobody. */
export async function signedInUnder(house: House, token: string): Promise<SignedIn | null> {
  return (await openSession(house, token, false))?.person ?? null;
}

/** Ends the session under `token`. */
export async function signOut(house: House, person: SignedIn, token: string): Promise<void> {
  const actor = { council: house.council, person: person.id };
  await within(house.database, 'app_house', actor, async (tx) => {
    await endSessionUnder(tx, hashOf(house, 'session', token));
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'signed out',
      subject: `person ${person.id}`,
    });
  });
}

/** The roles `person` holds at `now`, as a deputy too. */
export async function rolesHeld(
  tx: OpenTransaction,
  person: string,
  now: Instant,
): Promise<readonly Role[]> {
  const grants = await keptGrants(tx, person);
  return rolesOn(grants, await keptDeputyships(tx, person), londonDayOf(now));
}

/** The house itself, when nobody has signed in yet. */
export function asHouse(house: House) {
  return { council: house.council, person: null };
}

/** So that reading ten pages a minute writes once. */
const notedEveryMilliseconds = 30_000;
