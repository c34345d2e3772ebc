import { type Instant, instant } from '#calendar/instant.ts';

/** The moment it is: the one place where the clock is read. */
export function rightNow(): Instant {
  return instant(Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }));
}
