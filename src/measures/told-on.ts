import { type Day, daysAfter, monthsAfter, yearOf } from '#calendar/day.ts';
import {
  monthEnds,
  type Period,
  reportingYearOf,
  twelveMonthsTo,
} from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import type { RecordKind } from '#care/child.ts';
import { isInForceOn } from '#law/source.ts';
import type { Measure } from './measure.ts';

/** Which days figures are asked for, and how far what we hold reaches. */
export type Reach = {
  readonly asAt: Day;
  /** How many month ends up to `asAt` are told as well; 0 for `asAt` alone. */
  readonly months: number;
  readonly holidays: BankHolidays;
  /**
   * The days the returns speak for; null or absent when not known.
   *
   * A month end whose days lie outside it is not told, because children who
   * left before the first return are not in it. `asAt` itself always is.
   */
  readonly covers?: Period | null;
  /** What the returns of a year say nothing of; absent when they say something of everything. */
  readonly untold?: Untold;
};

/** Kinds of records that a return leaves out altogether, by the calendar year in whose March it ends. */
export type Untold = ReadonlyMap<number, ReadonlySet<RecordKind>>;

/** The days asked for, earliest first: the last month ends, and `asAt`. */
export function daysAsked({ asAt, months }: Reach): readonly Day[] {
  const ends = monthEnds(asAt, months);
  return ends.includes(asAt) ? ends : [...ends, asAt];
}

/** Whether `measure` can be told of `date`, one of the days asked for. */
export function isToldOn(measure: Measure, date: Day, reach: Reach): boolean {
  return (
    isToldOfDay(measure, date) &&
    (measure.inWorkingDays !== true || areHolidaysListed(date, reach.holidays)) &&
    !isUntold(measure, date, reach.untold ?? new Map()) &&
    (date === reach.asAt || isCovered(measure, date, reach.covers ?? null))
  );
}

/** Whether `measure` is ever told of `date`, whatever has been read. */
export function isToldOfDay({ inForce, monthly }: Measure, date: Day): boolean {
  return isInForceOn(inForce, date) && (monthly || date.endsWith('-03-31'));
}

/** Whether a return that is part of the answer says nothing of what `measure` rests on. */
function isUntold({ restsOn, period }: Measure, date: Day, untold: Untold): boolean {
  if (restsOn === undefined) return false;
  const first = period === 'year' ? twelveMonthsTo(date).from : date;
  const years = [reportingYearOf(first), reportingYearOf(date)];
  return years.some((year) => untold.get(year)?.has(restsOn) ?? false);
}

function isCovered(measure: Measure, date: Day, covers: Period | null): boolean {
  return covers === null || (covers.from <= firstDayTaken(measure, date) && date <= covers.to);
}

function firstDayTaken({ period, takesMonths }: Measure, date: Day): Day {
  if (takesMonths !== undefined) return monthsAfter(date, -takesMonths);
  return period === 'year' ? twelveMonthsTo(date).from : date;
}

/** Clocks of working days run from two months before the twelve to two months after. */
function areHolidaysListed(date: Day, holidays: BankHolidays): boolean {
  const first = yearOf(daysAfter(twelveMonthsTo(date).from, -60));
  const last = yearOf(daysAfter(date, 60));
  return holidays.firstYear <= first && last <= holidays.lastYear;
}
