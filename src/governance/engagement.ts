import { type Day, daysBetween } from '#calendar/day.ts';

/** How long a body may go without meeting young people or carers before the gap is named, in days. */
const longestSilenceDays = 92;

/** A stretch in which members met nobody, and how long it was. */
export type Silence = { readonly from: Day; readonly to: Day; readonly days: number };

/** The stretches of `period` longer than a quarter in which members met neither young people nor carers. */
export function silences(
  met: readonly Day[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Silence[] {
  const within = met.filter((date) => date >= from && date <= to).toSorted();
  const marks = [from, ...within, to];
  return marks
    .slice(1)
    .map((end, index) => ({ from: marks[index] ?? from, to: end }))
    .map((stretch) => ({ ...stretch, days: daysBetween(stretch.from, stretch.to) }))
    .filter(({ days }) => days > longestSilenceDays);
}
