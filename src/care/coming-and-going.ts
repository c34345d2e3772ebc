import type { Day } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { Child, Episode } from './child.ts';
import { isShortBreak } from './history.ts';

/** The first day in `period` on which the child started to be looked after; null when none. */
export function startedToBeLookedAfter(child: Child, period: Period): Day | null {
  return startsDuring(child, period)[0] ?? null;
}

/** The days in `period` on which the child started to be looked after, earliest first. */
export function startsDuring(child: Child, period: Period): readonly Day[] {
  return child.episodes
    .filter(({ reasonStarted }) => reasonStarted === 'S')
    .filter((episode) => !isShortBreak(episode) && isIn(period, episode.started))
    .map(({ started }) => started);
}

/**
 * The last day in `period` on which the child ceased to be looked after; null when none.
 *
 * An episode that gives way to the next (X1), or gives no reason, is no such day.
 */
export function ceasedToBeLookedAfter(child: Child, period: Period): Day | null {
  const end = child.episodes.findLast((episode) => isLeaving(episode) && endsIn(period, episode));
  return end?.ceased ?? null;
}

function isLeaving(episode: Episode): boolean {
  return !isShortBreak(episode) && episode.reasonCeased !== null && episode.reasonCeased !== 'X1';
}

function endsIn(period: Period, episode: Episode): boolean {
  return episode.ceased !== null && isIn(period, episode.ceased);
}

function isIn(period: Period, date: Day): boolean {
  return period.from <= date && date <= period.to;
}
