declare const isDay: unique symbol;

/**
 * A calendar day, written 'YYYY-MM-DD'.
 *
 * Days have no clock and no time zone, so they compare with `<` and `===`,
 * pass through JSON and SQL unchanged, and never slip by one at midnight.
 */
export type Day = string & { readonly [isDay]: true };

/** The day named by `text`. Throws RangeError unless it names a real one. */
export function day(text: string): Day {
  const found = readDay(text);
  if (found === null) throw new RangeError('Not a calendar day, written YYYY-MM-DD');
  return found;
}

/** The day named by `text` as 'YYYY-MM-DD', or null when it names none. */
export function readDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day `dayOfMonth` of `month` (1 to 12) in `year`, or null when there is no such day. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const exists =
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysInMonth(year, month);
  return exists ? written(year, month, dayOfMonth) : null;
}

/** The day `count` days after `start`; before it, when `count` is negative. */
export function daysAfter(start: Day, count: number): Day {
  const inMonth = dayOfMonthOf(start) + count;
  // Every month has 28 days: most steps stay within one, and need no arithmetic of years.
  if (inMonth >= 1 && inMonth <= 28) return `${start.slice(0, 8)}${twoDigits(inMonth)}` as Day;
  return dayNumbered(dayNumber(start) + count);
}

/** How many days lie from `start` to `end`; negative when `end` comes first. */
export function daysBetween(start: Day, end: Day): number {
  return dayNumber(end) - dayNumber(start);
}

/**
 * The day `count` calendar months after `start`.
 *
 * Where that month has no such day, its last day: 31 August and six months is
 * 28 or 29 February (the corresponding-date rule).
 */
export function monthsAfter(start: Day, count: number): Day {
  const months = yearOf(start) * 12 + (monthOf(start) - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return written(year, month, Math.min(dayOfMonthOf(start), daysInMonth(year, month)));
}

/** Completed years of age on `date` of someone born on `bornOn`; 29 February counts from 1 March. */
export function ageYearsOn(bornOn: Day, date: Day): number {
  const hadBirthday = date.slice(5) >= bornOn.slice(5);
  return yearOf(date) - yearOf(bornOn) - (hadBirthday ? 0 : 1);
}

/** The last day of the month that `date` is in. */
export function endOfMonth(date: Day): Day {
  return written(yearOf(date), monthOf(date), daysInMonth(yearOf(date), monthOf(date)));
}

/** The year of `date`. */
export function yearOf(date: Day): number {
  return Number(date.slice(0, 4));
}

/** The month of `date`, 1 to 12. */
export function monthOf(date: Day): number {
  return Number(date.slice(5, 7));
}

/** The day of the month of `date`, 1 to 31. */
export function dayOfMonthOf(date: Day): number {
  return Number(date.slice(8, 10));
}

/** The day of the week of `date`: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: Day): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/**
 * Days since 1 January 1970, counted on the Gregorian calendar.
 *
 * Whole numbers, because loops over thousands of care histories use it and
 * because the desk's browser need know no date library.
 */
export function dayNumber(date: Day): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonthOf(date) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `number` days after 1 January 1970. */
function dayNumbered(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth + (marchMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function written(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}` as Day;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
