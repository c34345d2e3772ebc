import { ceasedToBeLookedAfter, startedToBeLookedAfter } from '#care/coming-and-going.ts';
import { ageOn, hasEpisodeDuring, isLookedAfterDuring, isLookedAfterOn } from '#care/history.ts';
import { isLookedAfterAllYear } from '#care/looked-after-all-year.ts';
import { type Need, ofChild, ofEpisodeOnLastDay, ofEpisodesDuring, toKnowTheAge } from './needs.ts';
import type { Cohort } from './occasion.ts';

/** Children looked after at the end of the last day: on 31 March, the published count. */
export const lookedAfterOnLastDay: Cohort = (child, { period }) =>
  isLookedAfterOn(child, period.to);

/** Children looked after on any day of the twelve months. */
export const lookedAfterAtAnyTime: Cohort = (child, { period }) =>
  isLookedAfterDuring(child, period);

/** Children who started to be looked after in the twelve months, each of them once. */
export const startedDuring: Cohort = (child, { period }) =>
  startedToBeLookedAfter(child, period) !== null;

/** Children looked after through the whole of the twelve months. */
export const lookedAfterAllYear: Cohort = (child, { period }) =>
  isLookedAfterAllYear(child, period);

/** Children who ceased to be looked after in the twelve months, each of them once. */
export const ceasedDuring: Cohort = (child, { period }) =>
  ceasedToBeLookedAfter(child, period) !== null;

/** Everyone with a day in care in the twelve months, even those whose care outlasted childhood. */
export const withAnEpisode: Cohort = (child, { period }) => hasEpisodeDuring(child, period);

/** Children under five looked after all year. */
export const underFiveAllYear = lookedAfterAllYearAged(0, 4);

/** Children of five to sixteen looked after all year. */
export const fiveToSixteenAllYear = lookedAfterAllYearAged(5, 16);

/** Children of ten and over looked after all year: those old enough to be charged. */
export const tenAndOverAllYear = lookedAfterAllYearAged(10, 17);

/** What must be readable to know that a child is looked after on the last day. */
export const toBeLookedAfter: readonly Need[] = [
  ofChild('bornOn'),
  ofEpisodeOnLastDay('ceased', 'legalStatus'),
];

/** What must be readable to know that a child was looked after all year. */
export const toBeLookedAfterAllYear: readonly Need[] = [
  ofChild('bornOn'),
  ofEpisodesDuring('ceased', 'legalStatus', 'reasonStarted', 'reasonCeased'),
];

/** What must be readable to know that a child of certain ages was looked after all year. */
export const toBeSomeAgeAllYear: readonly Need[] = [toKnowTheAge, ...toBeLookedAfterAllYear];

/** A child whose birthday is not known is among them, to be left out by name. */
function lookedAfterAllYearAged(youngest: number, oldest: number): Cohort {
  return (child, { period }) => {
    const age = ageOn(child, period.to);
    const isThatAge = age === null || (youngest <= age && age <= oldest);
    return isThatAge && isLookedAfterAllYear(child, period);
  };
}
