import { type Day, daysAfter, weekdayOf, yearOf } from './day.ts';

/**
 * England's bank holidays, with the years they are known for.
 *
 * A year nobody has listed is not a year without holidays: asking about one
 * throws RangeError.
 */
export type BankHolidays = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: ReadonlySet<Day>;
};

/** The `count`th working day after `start`; `start` itself is day nought. */
export function workingDaysAfter(start: Day, count: number, holidays: BankHolidays): Day {
  return workingDaysAway(start, count, 1, holidays);
}

/** The `count`th working day before `end`; `end` itself is day nought. */
export function workingDaysBefore(end: Day, count: number, holidays: BankHolidays): Day {
  return workingDaysAway(end, count, -1, holidays);
}

/**
 * Whether `date` is Monday to Friday and no bank holiday.
 *
 * Throws RangeError for a year whose bank holidays are not listed.
 */
export function isWorkingDay(date: Day, holidays: BankHolidays): boolean {
  if (yearOf(date) < holidays.firstYear || yearOf(date) > holidays.lastYear) {
    throw new RangeError(
      `Bank holidays are listed for ${holidays.firstYear} to ${holidays.lastYear}, not for ${yearOf(date)}`,
    );
  }
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !holidays.days.has(date);
}

function workingDaysAway(from: Day, count: number, step: 1 | -1, holidays: BankHolidays): Day {
  let reached = from;
  for (let counted = 0; counted < count; ) {
    reached = daysAfter(reached, step);
    if (isWorkingDay(reached, holidays)) counted += 1;
  }
  return reached;
}
