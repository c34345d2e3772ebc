import { refused } from '../outcome.ts';

/** The longest that a line about an action, a challenge or a referral may be. */
const longest = 1200;

/** Why the words of `field` cannot be kept: none, or too many; null when they can. */
export function whyNotTheseWords(
  words: string,
  field: string,
  ask: string,
): ReturnType<typeof refused> | null {
  if (words.trim() === '') return refused('not valid', ask, field);
  if (words.trim().length <= longest) return null;
  return refused('not valid', `Use at most ${longest} characters.`, field);
}
