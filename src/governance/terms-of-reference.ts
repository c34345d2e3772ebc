import { type Day, monthsAfter } from '#calendar/day.ts';

/** One of the things a body is there to do, by the id it keeps from version to version. */
export type BodyFunction = { readonly id: string; readonly words: string };

/** How often items served a function in the twelve months up to a day. */
export type Coverage = { readonly id: string; readonly times: number; readonly last: Day | null };

/** The most functions terms of reference hold: enough for any, and a list that can be read. */
export const mostFunctions = 40;

/** How much of its words a function may change and still be the same one. */
const leastAlike = 0.5;

/**
 * `lines` as functions: each that was there before under other words keeps its id.
 *
 * The same words first; then, of what is left, the most alike, where at least half
 * of the words are shared. What is like nothing is new.
 */
export function functionsFrom(
  lines: readonly string[],
  before: readonly BodyFunction[],
  newId: () => string,
): readonly BodyFunction[] {
  const taken = new Map<number, string>();
  for (const { line, id } of likenesses(lines, before)) {
    if (!taken.has(line) && ![...taken.values()].includes(id)) taken.set(line, id);
  }
  return lines.map((words, line) => ({ id: taken.get(line) ?? newId(), words }));
}

/** Every line with every function it is like, the most alike first. */
function likenesses(lines: readonly string[], before: readonly BodyFunction[]) {
  return lines
    .flatMap((words, line) =>
      before.map((known) => ({ line, id: known.id, alike: likeness(words, known.words) })),
    )
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((one, other) => other.alike - one.alike);
}

/** The share of their words that two sentences have in common: 1 where they are the same. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return mine.intersection(theirs).size / Math.max(1, mine.union(theirs).size);
}

function wordsOf(sentence: string): Set<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How often each of `functions` was served in the twelve months up to `date`, and when last. */
export function coverageOn(
  functions: readonly { readonly id: string }[],
  touches: readonly { readonly id: string; readonly on: Day }[],
  date: Day,
): readonly Coverage[] {
  const since = monthsAfter(date, -12);
  return functions.map(({ id }) => {
    const days = touches.filter((touch) => touch.id === id && touch.on <= date).map(({ on }) => on);
    const recent = days.filter((on) => on > since);
    return { id, times: recent.length, last: days.toSorted().at(-1) ?? null };
  });
}
