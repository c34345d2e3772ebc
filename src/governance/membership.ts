import type { Day } from '#calendar/day.ts';

/** From one day to another, both included; `until` is null while it goes on. */
export type Stretch = { readonly from: Day; readonly until: Day | null };

/** Whether a stretch holds `date`. */
export function holds({ from, until }: Stretch, date: Day): boolean {
  return from <= date && (until === null || date <= until);
}

/** Whether two stretches share a day. */
function overlap(one: Stretch, other: Stretch): boolean {
  const endsBefore = (first: Stretch, second: Stretch) =>
    first.until !== null && first.until < second.from;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/**
 * The one who stands in the way of `added` in a seat that takes `most` at once; null when nobody does.
 *
 * A seat is full on a day on which so many hold it; the fullest day of a stretch
 * is always a day on which somebody begins.
 */
export function whoHoldsIt<Holder extends Stretch>(
  holders: readonly Holder[],
  added: Stretch,
  most: number,
): Holder | null {
  const met = holders.filter((holder) => overlap(holder, added));
  const days = [added.from, ...met.map(({ from }) => from).filter((from) => holds(added, from))];
  const full = days.find((date) => met.filter((holder) => holds(holder, date)).length >= most);
  if (full === undefined) return null;
  return met.find((holder) => holds(holder, full)) ?? null;
}
