import { type Day, daysBetween } from '#calendar/day.ts';
import type { StandingAction } from './action-status.ts';

/** The bands in which late actions are counted, by days past their due day. */
export const ageBands = [
  { from: 1, words: 'Up to a month late' },
  { from: 31, words: 'One to three months late' },
  { from: 92, words: 'More than three months late' },
] as const;

/** The band a late action is in; null when it is not late. */
export function ageBandOf(action: StandingAction, today: Day): string | null {
  if (action.state === 'closed') return null;
  const days = daysBetween(action.due, today);
  return ageBands.findLast(({ from }) => days >= from)?.words ?? null;
}

/** Who hears, at which age, that an action is late. */
export const escalations = [
  { daysLate: 1, to: 'owners' },
  { daysLate: 14, to: 'chair' },
  { daysLate: 30, to: 'director' },
] as const;

/** Who should have heard by `today` that an action is late. */
export function escalatedTo(
  action: StandingAction,
  today: Day,
): readonly (typeof escalations)[number]['to'][] {
  if (action.state === 'closed') return [];
  const days = daysBetween(action.due, today);
  return escalations.filter(({ daysLate }) => days >= daysLate).map(({ to }) => to);
}
