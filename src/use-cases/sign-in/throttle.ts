import { guessesThatCount, guessLimits, waitUntil } from '#access/guesses.ts';
import { type Instant, millisecondsBetween, minutesAfter } from '#calendar/instant.ts';
import {
  knowsAddress,
  lockGuesses,
  rememberAddress,
  saveGuesses,
} from '#store/identity/guesses.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { refused } from '../outcome.ts';
import { hashOf } from './secrets.ts';

/** A guess about to be tested: whose account it is for and where it comes from. */
export type Guess = {
  /** What is guessed at, hashed: an account by its address, or a person’s code. */
  readonly key: Buffer;
  /** Whose it is, when there is such a person. */
  readonly person: string | null;
  readonly from: string;
  readonly at: Instant;
};

/**
 * Counts a guess before it is tested: null when it may be, else when it may.
 *
 * Counted first, so that guesses sent together cannot all be tested.
 */
export async function takeGuess(
  tx: OpenTransaction,
  house: House,
  guess: Guess,
): Promise<Instant | null> {
  const now = guess.at;
  const from = addressKey(house, guess.from);
  const isKnown = await knowsAddress(tx, guess.person ?? nobody, from, knownSince(now));
  const limits: readonly (readonly [Buffer, number])[] = [
    [from, guessLimits.address],
    [guess.key, isKnown ? guessLimits.accountFromKnownAddress : guessLimits.accountFromAnywhere],
  ];
  const kept: (readonly [Buffer, readonly Instant[]])[] = [];
  for (const [key, limit] of limits) {
    const earlier = guessesThatCount(await lockGuesses(tx, key), now);
    const until = waitUntil(earlier, limit, now);
    if (until !== null) return until;
    kept.push([key, earlier]);
  }
  for (const [key, earlier] of kept) await saveGuesses(tx, key, [...earlier, now]);
  return null;
}

/** Takes back a guess that was right, so that it counts no longer. */
export async function forgiveGuess(tx: OpenTransaction, house: House, guess: Guess): Promise<void> {
  for (const key of [addressKey(house, guess.from), guess.key]) {
    const earlier = await lockGuesses(tx, key);
    const place = earlier.indexOf(guess.at);
    await saveGuesses(
      tx,
      key,
      earlier.filter((_, index) => index !== place),
    );
  }
}

/** Remembers that `person` has signed in from an address. */
export async function rememberSignInFrom(
  tx: OpenTransaction,
  house: House,
  person: string,
  from: string,
): Promise<void> {
  const at = house.now();
  await rememberAddress(tx, person, addressKey(house, from), { at, since: knownSince(at) });
}

/** The answer to somebody who has guessed too often. */
export function tooManyTries(now: Instant, until: Instant) {
  const minutes = Math.max(1, Math.ceil(millisecondsBetween(now, until) / 60_000));
  return refused(
    'too many tries',
    `There have been too many wrong tries. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} and try again.`,
  );
}

/** Stands where a person would, so that unknown accounts ask the database the same questions. */
const nobody = '00000000-0000-0000-0000-000000000000';

const knownDays = 30;

function knownSince(now: Instant): Instant {
  return minutesAfter(now, -knownDays * 24 * 60);
}

function addressKey(house: House, from: string): Buffer {
  return hashOf(house, 'address', from);
}
