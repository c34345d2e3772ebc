import { type Day, daysAfter, yearOf } from '#calendar/day.ts';
import type { MadeUpReport } from '#use-cases/sample/made-up-reports.ts';
import { committeeReview } from './committee-review.ts';
import { reviewingOfficers } from './reviewing-officers.ts';
import { whereWeAre } from './where-we-are.ts';

/** The reports of Estuary Borough Council, quoting its figures as at `asAt`; all invented. */
export function madeUpReports(today: Day, asAt: Day): readonly MadeUpReport[] {
  // What is known of care leavers is counted once a year.
  const newest = yearOf(asAt);
  const yearEnd = asAt.slice(5) >= '03-31' ? `${newest}-03-31` : `${newest - 1}-03-31`;
  const text = JSON.stringify([committeeReview, whereWeAre, reviewingOfficers]);
  const dated = text
    .replaceAll('AS-AT', asAt)
    .replaceAll('SEEN-ON', daysAfter(today, -22))
    .replaceAll('YEAR-END', yearEnd);
  return JSON.parse(dated) as readonly MadeUpReport[];
}
