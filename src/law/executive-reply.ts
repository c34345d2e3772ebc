import { type Day, day, daysAfter, monthsAfter } from '#calendar/day.ts';
import type { InForce, Source } from './source.ts';

/** The executive’s duty to answer what an overview and scrutiny committee recommends. */
export const executiveReply: {
  readonly months: number;
  readonly nudgeAfterDays: number;
  readonly inForce: InForce;
  readonly source: Source;
} = {
  months: 2,
  // Nobody’s law: early enough that a reply can still be written and agreed.
  nudgeAfterDays: 50,
  inForce: { from: day('2012-05-04'), until: null },
  source: {
    title: 'Local Government Act 2000',
    provision: 'section 9FE',
    url: 'https://www.legislation.gov.uk/ukpga/2000/22/section/9FE',
    readOn: null,
  },
};

/**
 * The last day on which the executive answers in time.
 *
 * The two months begin with the day it received the recommendations, so that
 * day is the first of them and not day nought.
 */
export function executiveReplyDueOn(received: Day): Day {
  return daysAfter(monthsAfter(received, executiveReply.months), -1);
}

/** The day on which somebody is reminded that the reply is nearly due. */
export function nudgeOn(received: Day): Day {
  return daysAfter(received, executiveReply.nudgeAfterDays);
}
