import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { pendingUnder, removePending } from '#store/identity/pending-sign-ins.ts';
import {
  recoveryCodesLeft,
  sealedSecretOf,
  useRecoveryCode,
  useStep,
} from '#store/identity/second-factors.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { plainRecoveryCode, stepOfCode } from './one-time-codes.ts';
import { hashOf, unseal } from './secrets.ts';
import { asHouse, beginSession, rolesHeld } from './sessions.ts';
import { forgiveGuess, rememberSignInFrom, takeGuess, tooManyTries } from './throttle.ts';

/** What somebody types in the second half of signing in, and where. */
export type SecondFactor = {
  /** Under which the first half waits. */
  readonly token: string;
  readonly typed: string;
  readonly kind: 'one-time code' | 'recovery code';
  readonly from: string;
  readonly browser: string;
};

/** The second half of signing in: gives the token of the session, and how many recovery codes are left. */
export async function signInWithSecondFactor(
  house: House,
  given: SecondFactor,
): Promise<Outcome<{ token: string; recoveryCodesLeft: number }>> {
  const at = house.now();
  const waiting = hashOf(house, 'pending sign-in', given.token);
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const pending = await pendingUnder(tx, waiting, at);
    if (pending?.kind !== 'second factor') return refused('wrong order', startAgain);
    const { person } = pending;
    const guess = { key: hashOf(house, 'guessed code', person), person, from: given.from, at };
    const until = await takeGuess(tx, house, guess);
    if (until !== null) return tooManyTries(at, until);
    const actor = { council: house.council, person };
    const subject = `person ${person}`;
    if (!(await isTheirs(tx, house, person, given))) {
      await recordInAudit(tx, actor, { at, did: 'was refused a sign-in', subject });
      return refused('not valid', wrongCode[given.kind], 'code');
    }
    await forgiveGuess(tx, house, guess);
    await removePending(tx, waiting, at);
    if ((await rolesHeld(tx, person, at)).length === 0) return refused('may not', noRole);
    await rememberSignInFrom(tx, house, person, given.from);
    await recordInAudit(tx, actor, { at, did: `signed in with a ${given.kind}`, subject });
    const token = await beginSession(tx, house, person, given.browser);
    return { done: true, token, recoveryCodesLeft: await recoveryCodesLeft(tx, person) };
  });
}

/** Whether a sign-in waits for its second half under `token`. */
export async function isWaitingForSecondFactor(house: House, token: string): Promise<boolean> {
  const hash = hashOf(house, 'pending sign-in', token);
  const pending = await within(house.database, 'app_house', asHouse(house), (tx) =>
    pendingUnder(tx, hash, house.now()),
  );
  return pending?.kind === 'second factor';
}

/** Said to somebody who signs in rightly and has nothing to do here any more. */
export const noRole =
  'Your account has no role at the moment, so there is nothing to show you. Ask your administrator to give you one.';

const startAgain = 'That took longer than ten minutes. Start again with your password.';

/** Said of a code that lets nobody in. */
export const wrongCode = {
  'one-time code': 'That code is not right. Type the six digits your app shows now.',
  'recovery code': 'That recovery code is not right, or was used before. Try another.',
} as const;

async function isTheirs(
  tx: OpenTransaction,
  house: House,
  person: string,
  { kind, typed }: SecondFactor,
): Promise<boolean> {
  if (kind === 'recovery code') {
    const hash = hashOf(house, 'recovery code', plainRecoveryCode(typed));
    return useRecoveryCode(tx, person, hash, house.now());
  }
  return useCodeOfApp(tx, house, person, typed);
}

/** Uses the code that somebody’s app shows: false when it is not that one, or was used before. */
export async function useCodeOfApp(
  tx: OpenTransaction,
  house: House,
  person: string,
  typed: string,
): Promise<boolean> {
  const sealed = await sealedSecretOf(tx, person);
  if (sealed === null) return false;
  const step = stepOfCode(unseal(house, 'one-time code', sealed), typed, house.now());
  return step !== null && useStep(tx, person, step);
}
