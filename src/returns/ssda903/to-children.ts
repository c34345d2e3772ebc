import type { Day } from '#calendar/day.ts';
import type { Child, Episode } from '#care/child.ts';
import type { Finding } from '../finding.ts';
import { GrowingChild } from './growing-child.ts';
import { openButNotTold } from './open-but-not-told.ts';
import type { Return903 } from './read-return.ts';
import {
  adoptionFrom,
  careLeaverFrom,
  deprivationFrom,
  episodeFrom,
  healthYearFrom,
  missingEpisodeFrom,
  placementForAdoptionFrom,
  previousPermanenceFrom,
  reviewFrom,
  socialWorkerFrom,
} from './to-records.ts';

/**
 * The children that `returns` tell of, ordered by id.
 *
 * Several years become one history: the same child and day of starting is one
 * episode, and the later year wins. So it is with reviews, times missing and
 * every other record that has a day or a year to be known by.
 */
export function childrenFrom(returns: readonly Return903[]): {
  readonly children: readonly Child[];
  readonly findings: readonly Finding[];
} {
  const growing = new Map<string, GrowingChild>();
  const inOrder = [...returns].sort((a, b) => a.yearEnding - b.yearEnding);
  for (const given of inOrder) addReturn(given, growing);
  const children = [...growing.values()].map((child) => child.grown());
  return {
    children: children.sort((a, b) => (a.id < b.id ? -1 : 1)),
    findings: inOrder.flatMap((given, at) => openButNotTold(given, inOrder[at + 1] ?? null)),
  };
}

function addReturn(given: Return903, growing: Map<string, GrowingChild>): void {
  const childOf = (row: { readonly CHILD: string; readonly DOB?: Day | null }): GrowingChild => {
    const child = growing.get(row.CHILD) ?? new GrowingChild(row.CHILD);
    growing.set(row.CHILD, child);
    child.bornOnElsewhere ??= row.DOB ?? null;
    return child;
  };
  const { rows, yearEnding } = given;
  for (const row of rows.header) childOf(row).introduce(row);
  addEpisodes(given, childOf);
  for (const row of rows.uasc) {
    const stay = { until: row.DUC, isUnread: row.unread.includes('DUC') };
    childOf(row).unaccompanied.add(yearEnding, stay);
  }
  for (const row of rows.reviews) childOf(row).reviews.set(row.REVIEW, reviewFrom(row));
  for (const row of rows.oc2) {
    childOf(row).healthYears.set(yearEnding, healthYearFrom(row, yearEnding));
  }
  for (const row of rows.oc3) {
    childOf(row).leavingCare.set(yearEnding, careLeaverFrom(row, yearEnding));
  }
  for (const row of rows.missing) {
    childOf(row).missingEpisodes.set(row.MIS_START, missingEpisodeFrom(row));
  }
  addTheRest(given, childOf);
}

type ChildOf = (row: { readonly CHILD: string; readonly DOB?: Day | null }) => GrowingChild;

/**
 * Adds the episodes of one return.
 *
 * Of two that start on one day, the one that goes on longer stays; if care
 * began with the other, it began with this one.
 */
function addEpisodes(given: Return903, childOf: ChildOf): void {
  const ofThisReturn = new Set<Episode>();
  for (const row of given.rows.episodes) {
    const { episodes } = childOf(row);
    const episode = episodeFrom(row);
    const before = episodes.get(episode.started);
    const isTwin = before !== undefined && ofThisReturn.has(before);
    const kept = isTwin ? ofTwins(before, episode) : episode;
    episodes.set(kept.started, kept);
    ofThisReturn.add(kept);
  }
}

function ofTwins(first: Episode, second: Episode): Episode {
  const longer = goesOnLonger(first, second) ? first : second;
  const isStart = first.reasonStarted === 'S' || second.reasonStarted === 'S';
  return isStart ? { ...longer, reasonStarted: 'S' } : longer;
}

function goesOnLonger(first: Episode, second: Episode): boolean {
  if (second.ceased === null) return false;
  return first.ceased === null || first.ceased > second.ceased;
}

function addTheRest({ rows, yearEnding }: Return903, childOf: ChildOf): void {
  for (const row of rows.ad1) childOf(row).adoptions.set(row.DATE_INT, adoptionFrom(row));
  for (const row of rows.placedForAdoption) {
    childOf(row).placementsForAdoption.set(row.DATE_PLACED, placementForAdoptionFrom(row));
  }
  for (const row of rows.previousPermanence) {
    childOf(row).previousPermanence.add(yearEnding, previousPermanenceFrom(row));
  }
  for (const row of rows.socialWorkers) {
    childOf(row).socialWorkers.set(`${row.SW_DECOM} ${row.SW_ID}`, socialWorkerFrom(row));
  }
  for (const row of rows.deprivationsOfLiberty) {
    childOf(row).deprivationsOfLiberty.set(row.DOLO_START, deprivationFrom(row));
  }
}
