import { type Instant, minutesAfter } from '#calendar/instant.ts';

/** How many guesses are tested in any quarter of an hour, and for whom. */
export const guessLimits = {
  /** From an address where the account has not signed in before. */
  accountFromAnywhere: 7,
  /** From an address the account knows: an attacker elsewhere cannot use these up. */
  accountFromKnownAddress: 10,
  /** From one address, whatever accounts it tries: a town hall shares one. */
  address: 60,
} as const;

const windowMinutes = 15;

/**
 * The earlier guesses that still count at `now`, earliest first.
 *
 * A guess is forgotten after a quarter of an hour: nobody is ever locked out
 * for good, because that would let a stranger lock anybody out.
 */
export function guessesThatCount(earlier: readonly Instant[], now: Instant): readonly Instant[] {
  const since = minutesAfter(now, -windowMinutes);
  return earlier.filter((guess) => guess > since);
}

/** The moment from which another guess will be tested, when `limit` have been already; else null. */
export function waitUntil(
  earlier: readonly Instant[],
  limit: number,
  now: Instant,
): Instant | null {
  const counted = guessesThatCount(earlier, now);
  if (counted.length < limit) return null;
  const freed = counted[counted.length - limit] ?? now;
  return minutesAfter(freed, windowMinutes);
}
