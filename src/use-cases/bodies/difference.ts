import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, came or went. */
export type ChangedWords = {
  readonly kind: 'stayed' | 'came' | 'went';
  readonly words: string;
};

/** What became of `before` in `after`, word by word, in the order it reads. */
export function differenceBetween(before: string, after: string): readonly ChangedWords[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => {
    if (added) return { kind: 'came', words: value };
    return { kind: removed ? 'went' : 'stayed', words: value };
  });
}
