import { type Day, day, daysAfter, weekdayOf } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import { type BankHolidays, workingDaysBefore } from '#calendar/working-days.ts';
import type { Source } from './source.ts';

/** Where the care that councils take with publicity before elections is written down. */
export const electionPublicitySource: Source = {
  title: 'Code of Recommended Practice on Local Authority Publicity',
  provision: 'paragraphs 33 to 35',
  url: 'https://www.gov.uk/government/publications/recommended-code-of-practice-for-local-authority-publicity',
  readOn: null,
};

/** The ordinary day of local elections in `year`: the first Thursday of May. */
export function ordinaryElectionDay(year: number): Day {
  const first = day(`${year}-05-01`);
  return daysAfter(first, (4 - weekdayOf(first) + 7) % 7);
}

/**
 * The days before local elections of `year` on which publicity is limited, polling day included.
 *
 * It is publicity that is limited, not meetings: a warning, never a bar. Counted
 * from the last day for notice of the election, 25 working days before the poll.
 */
export function publicityLimitsBefore(year: number, holidays: BankHolidays): Period {
  const poll = ordinaryElectionDay(year);
  return { from: workingDaysBefore(poll, 25, holidays), to: poll };
}
