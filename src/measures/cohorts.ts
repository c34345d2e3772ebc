import { ceasedToBeLookedAfter, startedToBeLookedAfter } from '#care/coming-and-going.ts';
import { ageOn, hasEpisodeDuring, isLookedAfterDuring, isLookedAfterOn } from '#care/history.ts';
import { isLookedAfterAllYear } from '#care/looked-after-all-year.ts';
import { ofChild, ofEpisodeOnLastDay, ofEpisodesDuring } from './needs.ts';
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

/** Children who ceased to be looked after in the twelve months, each of them once. */
export const ceasedDuring: Counting = (child, { period }) =>
  ceasedToBeLookedAfter(child, period) !== null;

/** Everyone with a day in care in the twelve months, even those whose care outlasted childhood. */
export const withAnEpisode: Counting = (child, { period }) => hasEpisodeDuring(child, period);

/**
 * Children looked after all year whose age on the last day is from `youngest` to `oldest`.
 *
 * A child whose birthday is not known is among them, to be left out by name.
 */
export function lookedAfterAllYearAged(youngest: number, oldest: number): Counting {
  return (child, { period }) => {
    const age = ageOn(child, period.to);
    const isThatAge = age === null || (youngest <= age && age <= oldest);
    return isThatAge && isLookedAfterAllYear(child, period);
  };
}

/** What must be readable to know that a child is looked after on the last day. */
export const toBeLookedAfter = [
  ...ofChild('bornOn'),
  ...ofEpisodeOnLastDay('ceased', 'legalStatus'),
];

/** What must be readable to know that a child was looked after all year. */
export const toBeLookedAfterAllYear = [
  ...ofChild('bornOn'),
  ...ofEpisodesDuring('ceased', 'legalStatus', 'reasonStarted', 'reasonCeased'),
];
