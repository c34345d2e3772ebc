import { type Day, day, daysAfter } from '#calendar/day.ts';
import type { InForce, Source } from './source.ts';

/** How long before a key decision everybody is told that it will be taken. */
const keyDecisionNotice = {
  clearDays: 28,
  inForce: { from: day('2012-09-10'), until: null } satisfies InForce,
  source: {
    title:
      'The Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012',
    provision: 'regulation 9',
    url: 'https://www.legislation.gov.uk/uksi/2012/2089/regulation/9',
    readOn: null,
  } satisfies Source,
} as const;

/** The last day on which notice of a key decision of `taken` can be given: 28 whole days lie between. */
export function lastDayForKeyDecisionNotice(taken: Day): Day {
  return daysAfter(taken, -(keyDecisionNotice.clearDays + 1));
}
