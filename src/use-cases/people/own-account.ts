import type { SignedIn } from '#access/person.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keptDeputyships } from '#store/identity/deputyships.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { type Digest, type Person, personById, setDigest } from '#store/identity/people.ts';
import { recoveryCodesLeft, sealedSecretOf } from '#store/identity/second-factors.ts';
import {
  endSession,
  endSessions,
  type Session,
  sessionsOf,
  sessionUnder,
} from '#store/identity/sessions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { newRecoveryCodes } from '../sign-in/one-time-codes.ts';
import { hashOf } from '../sign-in/secrets.ts';
import { forgiveGuess, takeGuess, tooManyTries } from '../sign-in/throttle.ts';
import { useCodeOfApp, wrongCode } from '../sign-in/with-second-factor.ts';
import { keepRecoveryCodes } from './accept-invitation.ts';
import { isId } from './read-people.ts';

/** What somebody sees of their own account. */
export type OwnAccount = Person & {
  readonly roles: Awaited<ReturnType<typeof keptGrants>>;
  readonly standsInFor: Awaited<ReturnType<typeof keptDeputyships>>;
  readonly sessions: readonly (Session & { readonly isThisOne: boolean })[];
  /** False for those who sign in with the council’s own account. */
  readonly hasSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
};

/** Somebody’s own account; `token` says which of their sessions is this one. */
export async function readOwnAccount(
  house: House,
  person: SignedIn,
  token: string | null,
): Promise<OwnAccount | null> {
  return within(house.database, 'app_house', actorOf(house, person), async (tx) => {
    const found = await personById(tx, person.id);
    if (found === null) return null;
    const here = await sessionUnder(tx, hashOf(house, 'session', token ?? ''));
    const sessions = await sessionsOf(tx, person.id);
    return {
      ...found,
      roles: await keptGrants(tx, person.id),
      standsInFor: await keptDeputyships(tx, person.id),
      sessions: sessions.map((one) => ({ ...one, isThisOne: one.id === here?.id })),
      hasSecondFactor: (await sealedSecretOf(tx, person.id)) !== null,
      recoveryCodesLeft: await recoveryCodesLeft(tx, person.id),
    };
  });
}

/** Ends one of somebody’s own sessions. */
export async function endOwnSession(
  house: House,
  person: SignedIn,
  session: string,
): Promise<Outcome> {
  const actor = actorOf(house, person);
  return within(house.database, 'app_house', actor, async (tx) => {
    if (!isId(session) || !(await endSession(tx, person.id, session))) {
      return refused('not found', 'That session has ended already.');
    }
    const subject = `session ${session}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'ended a session', subject });
    return { done: true };
  });
}

/** Ends every session of somebody’s own but the one under `token`. */
export async function endOtherSessions(
  house: House,
  person: SignedIn,
  token: string | null,
): Promise<Outcome> {
  const actor = actorOf(house, person);
  return within(house.database, 'app_house', actor, async (tx) => {
    const here = await sessionUnder(tx, hashOf(house, 'session', token ?? ''));
    await endSessions(tx, person.id, here?.id ?? null);
    const subject = `person ${person.id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'ended other sessions', subject });
    return { done: true };
  });
}

/** Keeps how often somebody wishes to be written to. */
export async function chooseDigest(
  house: House,
  person: SignedIn,
  digest: string,
): Promise<Outcome> {
  if (!isDigest(digest)) return refused('not valid', 'Choose how often we may write.', 'digest');
  const actor = actorOf(house, person);
  return within(house.database, 'app_house', actor, async (tx) => {
    await setDigest(tx, person.id, digest);
    const subject = `person ${person.id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: `chose mail: ${digest}`, subject });
    return { done: true };
  });
}

/** Ten new recovery codes, in place of the old, for whoever has their app at hand. */
export async function renewRecoveryCodes(
  house: House,
  person: SignedIn,
  given: { readonly code: string; readonly from: string },
): Promise<Outcome<{ recoveryCodes: readonly string[] }>> {
  const at = house.now();
  const actor = actorOf(house, person);
  return within(house.database, 'app_house', actor, async (tx) => {
    const key = hashOf(house, 'guessed code', person.id);
    const guess = { key, person: person.id, from: given.from, at };
    const until = await takeGuess(tx, house, guess);
    if (until !== null) return tooManyTries(at, until);
    if (!(await useCodeOfApp(tx, house, person.id, given.code))) {
      return refused('not valid', wrongCode['one-time code'], 'code');
    }
    await forgiveGuess(tx, house, guess);
    const recoveryCodes = newRecoveryCodes();
    await keepRecoveryCodes(tx, house, person.id, recoveryCodes);
    const subject = `person ${person.id}`;
    await recordInAudit(tx, actor, { at, did: 'made new recovery codes', subject });
    return { done: true, recoveryCodes };
  });
}

function isDigest(text: string): text is Digest {
  return text === 'none' || text === 'weekly' || text === 'daily';
}

function actorOf(house: House, person: SignedIn) {
  return { council: house.council, person: person.id };
}
