/** Words that were found, and where in the sentence. */
export type Hit = { readonly found: string; readonly at: number };

/** Each place in `sentence` where `pattern` holds. */
export function hits(sentence: string, pattern: RegExp): readonly Hit[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags}g`);
  return [...sentence.matchAll(everywhere)].map((match) => ({ found: match[0], at: match.index }));
}
