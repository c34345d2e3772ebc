import { type Sign, signs } from './screen-signs.ts';

/** Words in a text that may point to a child, and why. */
export type Screened = {
  readonly sign: Sign['name'];
  /** As they stand in the text. */
  readonly found: string;
  /** How many characters stand before them. */
  readonly at: number;
  /** The sentence or line they stand in, as the writer wrote it. */
  readonly sentence: string;
  /** What is wrong with them, and what to do. */
  readonly says: string;
};

/**
 * What in `text` may point to a child, in the order it is written.
 *
 * It knows signs and not people: what it finds may be harmless, and a text in
 * which it finds nothing has still to be read by somebody.
 */
export function screenWords(text: string): readonly Screened[] {
  return sentencesOf(text)
    .flatMap(({ words, at }) =>
      signs.flatMap((sign) =>
        sign.find(words).map((hit) => ({
          sign: sign.name,
          found: hit.found,
          at: at + hit.at,
          sentence: words.trim(),
          says: sign.says(hit.found),
        })),
      ),
    )
    .toSorted((one, other) => one.at - other.at);
}

/** The sentences and lines of `text`, each with where it begins. */
function sentencesOf(text: string): readonly { readonly words: string; readonly at: number }[] {
  return [...text.matchAll(/[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?/g)].map((match) => ({
    words: match[0],
    at: match.index,
  }));
}
