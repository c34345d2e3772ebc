import type { Day } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { Child, Episode } from './child.ts';
import { isShortBreak } from './history.ts';
import type { Placement } from './placement.ts';

/** A stay in one place with the same carer, whatever changed on paper meanwhile. */
export type Stay = {
  readonly started: Day;
  /** The day it ceased; null while it goes on. */
  readonly ceased: Day | null;
  /** As its latest episode tells it, temporary absences apart. */
  readonly placement: Placement;
};

/**
 * Where the child has lived up to the end of `date`, earliest first.
 *
 * A new legal status is no new placement; nor is a new kind of placement with
 * the same carer, nor becoming placed for adoption with one’s foster carer. A
 * temporary absence (T0 to T4) belongs to the placement the child was away from,
 * and coming back from it is no move. A stay of less than a day is left out.
 */
function staysUpTo(child: Child, date: Day): readonly Stay[] {
  const episodes = child.episodes.filter(
    (episode) => episode.started <= date && !isShortBreak(episode),
  );
  const stays: Stay[] = [];
  for (const [index, episode] of episodes.entries()) {
    const longer = lengthened(stays.at(-1), episode, episodes[index - 1]);
    if (longer !== null) stays[stays.length - 1] = longer;
    else if (!isTemporary(episode)) stays.push(episode);
  }
  return stays.filter((stay) => stay.started !== stay.ceased);
}

/** The placements the child was in at any time in `period`, earliest first. */
export function placementsDuring(child: Child, period: Period): readonly Stay[] {
  return staysUpTo(child, period.to).filter(
    (stay) => stay.ceased === null || stay.ceased > period.from,
  );
}

/**
 * The day since which the child, looked after on `date`, has had the same carer; null when never placed.
 *
 * A child placed for adoption with new carers keeps the time in the placement
 * before: the national figure counts the two together.
 */
export function sameCarerSince(child: Child, date: Day): Day | null {
  const stays = staysUpTo(child, date);
  const current = stays.at(-1);
  const before = stays.at(-2);
  if (current === undefined) return null;
  const joined =
    isPlacedForAdoptionElsewhere(current) && before?.ceased === current.started ? before : current;
  return joined.started;
}

/** `stay` with `episode` in it; null when the episode is no part of it. */
function lengthened(
  stay: Stay | undefined,
  episode: Episode,
  before: Episode | undefined,
): Stay | null {
  if (stay === undefined || before === undefined || episode.reasonStarted === 'S') return null;
  const { started } = stay;
  const { ceased, placement } = episode;
  if (isTemporary(episode)) return { started, ceased, placement: stay.placement };
  return isSameStay(stay, episode, before) ? { started, ceased, placement } : null;
}

function isSameStay(stay: Stay, episode: Episode, before: Episode): boolean {
  if (isPlacedForAdoptionWhereTheyAre(episode)) return true;
  // The carer a temporary absence was spent with is not the carer of the stay.
  return isTemporary(before)
    ? isSamePlace(stay.placement, episode.placement)
    : isSameCarer(episode.reasonStarted);
}

function isTemporary({ placement }: Episode): boolean {
  return placement.type?.startsWith('T') ?? false;
}

function isPlacedForAdoptionWhereTheyAre({ placement }: Episode): boolean {
  return placement.type === 'A3' || placement.type === 'A5';
}

function isPlacedForAdoptionElsewhere({ placement }: Stay): boolean {
  return placement.type === 'A4' || placement.type === 'A6';
}

function isSameCarer(reason: Episode['reasonStarted']): boolean {
  return reason === 'L' || reason === 'T' || reason === 'U';
}

function isSamePlace(one: Placement, other: Placement): boolean {
  return one.type === other.type && one.urn === other.urn && one.postcode === other.postcode;
}
