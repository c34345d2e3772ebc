import { type Day, daysAfter } from '#calendar/day.ts';
import type { MadeUpReport } from '#use-cases/sample/made-up-reports.ts';
import { committeeReview } from './committee-review.ts';
import { reviewingOfficers } from './reviewing-officers.ts';
import { whereWeAre } from './where-we-are.ts';

/** The reports of Estuary Borough Council, quoting its figures as at `asAt`; all invented. */
export function madeUpReports(today: Day, asAt: Day): readonly MadeUpReport[] {
  const text = JSON.stringify([committeeReview, whereWeAre, reviewingOfficers]);
  const dated = text.replaceAll('AS-AT', asAt).replaceAll('SEEN-ON', daysAfter(today, -22));
  return JSON.parse(dated) as readonly MadeUpReport[];
}
