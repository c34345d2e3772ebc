import { refused } from './outcome.ts';

/** The longest that a note or a reason may be: a paragraph. */
const longest = 600;

/** Why the words of `field` are too long to keep; null when they are not. */
export function tooLong(words: string, field: string): ReturnType<typeof refused> | null {
  if (words.trim().length <= longest) return null;
  return refused('not valid', `Use at most ${longest} characters.`, field);
}
