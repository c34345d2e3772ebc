import { type Day, day, dayOf, daysAfter, endOfMonth, monthOf, yearOf } from './day.ts';

/** A stretch of days, both ends included. */
export type Period = { readonly from: Day; readonly to: Day };

/** The reporting year that ends on 31 March of `ending`: 1 April to 31 March. */
export function yearEnding(ending: number): Period {
  return { from: day(`${ending - 1}-04-01`), to: day(`${ending}-03-31`) };
}

/** The calendar year in which the reporting year that holds `date` ends. */
export function reportingYearOf(date: Day): number {
  return monthOf(date) >= 4 ? yearOf(date) + 1 : yearOf(date);
}

/** The twelve months that end on `asAt`, that day included. */
export function twelveMonthsTo(asAt: Day): Period {
  const sameDayLastYear = dayOf(yearOf(asAt) - 1, monthOf(asAt), Number(asAt.slice(8)));
  const before = sameDayLastYear ?? day(`${yearOf(asAt) - 1}-02-28`);
  const lastYearsEnd = isEndOfMonth(asAt) ? endOfMonth(before) : before;
  return { from: daysAfter(lastYearsEnd, 1), to: asAt };
}

/** The last `count` month ends up to and including `asAt`, earliest first. */
export function monthEnds(asAt: Day, count: number): readonly Day[] {
  const ends: Day[] = [];
  for (let end = lastMonthEnd(asAt); ends.length < count; end = previousMonthEnd(end)) {
    ends.unshift(end);
  }
  return ends;
}

/** How a reporting year is written: '2025-26'. */
export function reportingYearName(ending: number): string {
  return `${ending - 1}-${String(ending % 100).padStart(2, '0')}`;
}

function isEndOfMonth(date: Day): boolean {
  return endOfMonth(date) === date;
}

function lastMonthEnd(date: Day): Day {
  return isEndOfMonth(date) ? date : previousMonthEnd(date);
}

function previousMonthEnd(date: Day): Day {
  return daysAfter(day(`${date.slice(0, 8)}01`), -1);
}
