import type { Period } from '#calendar/reporting-year.ts';
import type { Child, Episode } from './child.ts';
import { isLookedAfterOn, isShortBreak, touches } from './history.ts';

/**
 * Whether the child was looked after through the whole of `year`.
 *
 * The national health figures ask it in three parts: nobody who came into care
 * after the first day, nobody who left before the last, no short breaks. To
 * come on the first day is to have been there all year.
 */
export function isLookedAfterAllYear(child: Child, year: Period): boolean {
  return (
    isLookedAfterOn(child, year.to) &&
    !child.episodes.some((episode) => breaksTheYear(episode, year))
  );
}

function breaksTheYear(episode: Episode, year: Period): boolean {
  return (
    startsLate(episode, year) ||
    leavesEarly(episode, year) ||
    (isShortBreak(episode) && touches(episode, year))
  );
}

function startsLate({ reasonStarted, started }: Episode, year: Period): boolean {
  return reasonStarted === 'S' && started > year.from && started <= year.to;
}

function leavesEarly({ reasonCeased, ceased }: Episode, year: Period): boolean {
  return reasonCeased !== 'X1' && ceased !== null && year.from <= ceased && ceased < year.to;
}
