import type { Day } from '#calendar/day.ts';

/** `date` as the return writes it: dd/mm/yyyy. */
export function written(date: Day): string {
  return date.split('-').reverse().join('/');
}
