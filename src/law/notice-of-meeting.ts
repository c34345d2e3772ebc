import type { Day } from '#calendar/day.ts';
import { type BankHolidays, workingDaysBefore } from '#calendar/working-days.ts';
import type { Source } from './source.ts';

/** The public notice of a council’s meeting: how many clear days before it, and who says so. */
const noticeOfMeetings: { readonly clearDays: number; readonly source: Source } = {
  clearDays: 5,
  source: {
    title: 'Local Government Act 1972',
    provision: 'section 100A(6)(a)',
    url: 'https://www.legislation.gov.uk/ukpga/1972/70/section/100A',
    readOn: null,
  },
};

/**
 * The last day on which notice of a meeting on `meeting` can be given.
 *
 * Neither that day nor the day of the meeting counts, and no day on which the
 * offices are shut: clear days are working days.
 */
export function lastPublicationDay(meeting: Day, holidays: BankHolidays): Day {
  return workingDaysBefore(meeting, noticeOfMeetings.clearDays + 1, holidays);
}
