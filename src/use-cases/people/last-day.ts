import { isForLimitedTime, type Role } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { refused } from '../outcome.ts';

/** What is wrong with the days of a role somebody is to hold; null when nothing is. */
export function faultOfDays(held: {
  readonly role: Role;
  readonly from: Day;
  readonly until: Day | null;
}): ReturnType<typeof refused> | null {
  if (held.until === null) {
    return isForLimitedTime(held.role)
      ? refused('not valid', 'Enter the last day: this role is for a limited time.', 'until')
      : null;
  }
  return held.until < held.from
    ? refused('not valid', 'The last day must be the first day or later.', 'until')
    : null;
}
