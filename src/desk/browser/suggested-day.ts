import { type Day, daysBetween, endOfMonth } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';

type WithStarts = {
  readonly episodes: readonly { readonly started: Day; readonly ceased: Day | null }[];
};

/** A return whose last event is this near the end of its year is taken for the whole year. */
const nearTheEndDays = 45;

/** The day that figures are most likely wanted of: the end of the year, or of the last month told of. */
export function suggestedDay(children: readonly WithStarts[], covers: Period): Day {
  const days = children.flatMap(({ episodes }) =>
    episodes.flatMap(({ started, ceased }) => (ceased === null ? [started] : [started, ceased])),
  );
  const last = days
    .filter((day) => covers.from <= day && day <= covers.to)
    .reduce((latest, day) => (day > latest ? day : latest), covers.from);
  return daysBetween(last, covers.to) <= nearTheEndDays ? covers.to : endOfMonth(last);
}
