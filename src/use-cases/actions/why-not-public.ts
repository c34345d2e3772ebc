import { screenWords } from '#governance/screen.ts';
import { refused } from '../outcome.ts';

/**
 * Why the words of `field`, which others will read, cannot be kept as they are; null when they can.
 *
 * Nobody overrules the screen here: a line about an action has no need of a
 * child in it, and can always be written without.
 */
export function whyNotPublic(words: string, field: string): ReturnType<typeof refused> | null {
  const [first] = screenWords(words);
  return first === undefined ? null : refused('not valid', first.says, field);
}
