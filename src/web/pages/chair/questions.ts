/** A question worth asking, and the page of what it is about. */
export type Question = { readonly about: string; readonly address: string; readonly ask: string };

/**
 * At most three questions, one of each kind in turn, so that a meeting is not about one thing alone.
 *
 * `kinds` come in the order of what matters most.
 */
export function threeOf(kinds: readonly (readonly Question[])[]): readonly Question[] {
  const longest = Math.max(0, ...kinds.map((kind) => kind.length));
  return Array.from({ length: longest }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? []))
    .flat()
    .slice(0, 3);
}
