import {
  type Day,
  dayOf,
  daysAfter,
  daysBetween,
  monthOf,
  weekdayOf,
  yearOf,
} from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import { isTermTime, type SchoolTerm } from '#calendar/school-terms.ts';
import { type BankHolidays, isWorkingDay } from '#calendar/working-days.ts';

/** How often a body has said it meets, and when in the month. */
export type Cadence = {
  readonly everyMonths: number;
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  /** Which of the month’s such days: 1 to 4. */
  readonly week: number;
  /** London time, '18:30'. */
  readonly time: string;
  readonly withYoungPeople: boolean;
};

/** A day a body could meet, and why it is not where the rule alone would have put it. */
export type ProposedMeeting = {
  readonly day: Day;
  readonly time: string;
  /** Null when nothing moved it. */
  readonly because: string | null;
};

type Year = { readonly holidays: BankHolidays; readonly terms: readonly SchoolTerm[] };

/** When lessons are over, and young people can be there. */
const afterSchool = '16:30';

/** The meetings that `cadence` gives within `period`, holidays avoided, young people’s school day kept free. */
export function proposeMeetings(
  cadence: Cadence,
  { from, to }: Period,
  year: Year,
): readonly ProposedMeeting[] {
  const proposed: ProposedMeeting[] = [];
  const first = yearOf(from) * 12 + monthOf(from) - 1;
  for (let month = first; ; month += cadence.everyMonths) {
    const usual = usualDay(month, cadence);
    if (usual > to) return proposed;
    if (usual >= from) proposed.push(settled(usual, cadence, year));
  }
}

/** How many days lie between two meetings that follow each other, at the most; null with fewer than two. */
export function longestGapDays(days: readonly Day[]): number | null {
  const gaps = days.slice(1).map((date, index) => daysBetween(days[index] ?? date, date));
  return gaps.length === 0 ? null : Math.max(...gaps);
}

/** Whether a gap is longer than meeting every `everyMonths` months can explain: a month’s worth of leeway. */
export function isGapTooLong(gapDays: number, everyMonths: number): boolean {
  return gapDays > (everyMonths + 1) * 31;
}

/** The `week`th such weekday of a month that is numbered from the year nought. */
function usualDay(month: number, { weekday, week }: Cadence): Day {
  const first = dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
  if (first === null) throw new RangeError('No such month');
  return daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (week - 1) * 7);
}

function settled(usual: Day, cadence: Cadence, { holidays, terms }: Year): ProposedMeeting {
  let day = usual;
  while (!isWorkingDay(day, holidays)) day = daysAfter(day, 1);
  const isTooEarly =
    cadence.withYoungPeople && cadence.time < afterSchool && isTermTime(day, terms);
  const reasons = [
    day === usual ? null : 'moved from a bank holiday',
    isTooEarly ? 'after school, so that young people can come' : null,
  ].filter((reason) => reason !== null);
  return {
    day,
    time: isTooEarly ? afterSchool : cadence.time,
    because: reasons.length === 0 ? null : reasons.join('; '),
  };
}
