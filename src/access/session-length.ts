import { type Instant, minutesAfter } from '#calendar/instant.ts';
import type { Role } from './roles.ts';

/** How long anybody may stay signed in, however busy they are. */
const longestMinutes = 8 * 60;

const usualIdleMinutes = 30;

/** Those who can reach exact figures, alerts, raw words or accounts are asked again sooner. */
const shortIdleMinutes = 15;

const watched: readonly Role[] = [
  'analyst',
  'release-approver',
  'administrator',
  'participation-officer',
  'safeguarding-lead',
];

/** Minutes without a request after which somebody holding `held` must sign in again. */
function idleMinutesFor(held: readonly Role[]): number {
  return held.some((role) => watched.includes(role)) ? shortIdleMinutes : usualIdleMinutes;
}

/** Whether a session begun at `startedAt` and last used at `seenAt` still stands at `now`. */
export function sessionStands(
  session: { readonly startedAt: Instant; readonly seenAt: Instant },
  held: readonly Role[],
  now: Instant,
): boolean {
  // A clock put back must not lengthen a session: one from the future has ended.
  return (
    session.startedAt <= now &&
    now < minutesAfter(session.startedAt, longestMinutes) &&
    now < minutesAfter(session.seenAt, idleMinutesFor(held))
  );
}
