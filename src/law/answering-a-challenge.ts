import type { Day } from '#calendar/day.ts';
import { type BankHolidays, workingDaysAfter } from '#calendar/working-days.ts';

/** How long the services have to answer a member: our own promise, which no law sets. */
const answerToChallenge = { workingDays: 10, force: 'local standard' } as const;

/** The last day on which a challenge asked on `asked` is answered in time. */
export function answerDueOn(asked: Day, holidays: BankHolidays): Day {
  return workingDaysAfter(asked, answerToChallenge.workingDays, holidays);
}
