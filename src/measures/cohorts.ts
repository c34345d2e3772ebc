import { startedToBeLookedAfter } from '#care/coming-and-going.ts';
import { isLookedAfterDuring, isLookedAfterOn } from '#care/history.ts';
import { isLookedAfterAllYear } from '#care/looked-after-all-year.ts';
import type { Counting } from './occasion.ts';

/** Children looked after at the end of the last day: on 31 March, the published count. */
export const lookedAfterOnLastDay: Counting = (child, { period }) =>
  isLookedAfterOn(child, period.to);

/** Children looked after on any day of the twelve months. */
export const lookedAfterAtAnyTime: Counting = (child, { period }) =>
  isLookedAfterDuring(child, period);

/** Children who started to be looked after in the twelve months, each of them once. */
export const startedDuring: Counting = (child, { period }) =>
  startedToBeLookedAfter(child, period) !== null;

/** Children looked after through the whole of the twelve months. */
export const lookedAfterAllYear: Counting = (child, { period }) =>
  isLookedAfterAllYear(child, period);
