import { type Day, dayOf, daysAfter, weekdayOf, yearOf } from './day.ts';
import { type Instant, instant, minutesAfter, utcDayOf } from './instant.ts';

/**
 * The day it is in England at `moment`.
 *
 * Summer Time runs from one in the morning (UTC) on the last Sunday of March
 * to the same hour on the last Sunday of October: Summer Time Order 2002.
 */
export function londonDayOf(moment: Instant): Day {
  return utcDayOf(isSummerTime(moment) ? minutesAfter(moment, 60) : moment);
}

function isSummerTime(moment: Instant): boolean {
  const year = yearOf(utcDayOf(moment));
  return moment >= oneOClockOnLastSunday(year, 3) && moment < oneOClockOnLastSunday(year, 10);
}

/** Of March or October, which both have 31 days. */
function oneOClockOnLastSunday(year: number, month: 3 | 10): Instant {
  const last = dayOf(year, month, 31);
  if (last === null) throw new RangeError('Not a year');
  return instant(`${daysAfter(last, -weekdayOf(last))}T01:00:00.000Z`);
}
