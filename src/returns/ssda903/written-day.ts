import type { Day } from '#calendar/day.ts';

/** A day as the return writes it, '31/03/2026', so that it can be found there. */
export function asReturnWrites(date: Day): string {
  return date.split('-').reverse().join('/');
}
