import { ageYearsOn, type Day } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { Child, Episode } from './child.ts';

/**
 * Whether the child was looked after at the end of `date`.
 *
 * Short breaks do not count, nor does anyone of eighteen or more; a child whose
 * birthday is not known is counted.
 */
export function isLookedAfterOn(child: Child, date: Day): boolean {
  return episodeOn(child, date) !== null && isUnderEighteenOn(child, date);
}

/** Whether the child was looked after on any day of `period`, short breaks apart. */
export function isLookedAfterDuring(child: Child, period: Period): boolean {
  return child.episodes.some(
    (episode) =>
      !isShortBreak(episode) &&
      touches(episode, period) &&
      isUnderEighteenOn(child, episode.started > period.from ? episode.started : period.from),
  );
}

/** Whether the child has an episode that touches `period`, short breaks apart, at whatever age. */
export function hasEpisodeDuring(child: Child, period: Period): boolean {
  return child.episodes.some((episode) => !isShortBreak(episode) && touches(episode, period));
}

/** Whether, at the end of `date`, the child still counted as having come to this country alone. */
export function isUnaccompaniedOn(child: Child, date: Day): boolean {
  return child.unaccompanied.some(({ until }) => until === null || until > date);
}

/** The episode that was going on at the end of `date`, short breaks apart; null when none was. */
export function episodeOn(child: Child, date: Day): Episode | null {
  return (
    child.episodes.findLast((episode) => !isShortBreak(episode) && isOpenOn(episode, date)) ?? null
  );
}

/** Whether `episode` was still going on at the end of `date`. */
export function isOpenOn(episode: Episode, date: Day): boolean {
  return episode.started <= date && (episode.ceased === null || episode.ceased > date);
}

/** Whether `stretch` went on for any of `period`, its last day included. */
export function touches(
  stretch: { readonly started: Day; readonly ceased: Day | null },
  period: Period,
): boolean {
  return stretch.started <= period.to && (stretch.ceased === null || stretch.ceased >= period.from);
}

/** Completed years of age on `date`; null when the birthday is not known. */
export function ageOn(child: Child, date: Day): number | null {
  return child.bornOn === null ? null : ageYearsOn(child.bornOn, date);
}

/** Short breaks are care, but no published count of looked-after children includes them. */
export function isShortBreak(episode: Episode): boolean {
  return episode.legalStatus === 'V3' || episode.legalStatus === 'V4';
}

function isUnderEighteenOn(child: Child, date: Day): boolean {
  const age = ageOn(child, date);
  return age === null || age < 18;
}
