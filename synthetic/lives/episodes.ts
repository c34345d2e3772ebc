import type { Day } from '#calendar/day.ts';
import type { ReasonStarted } from '#care/child.ts';
import type { LegalStatus } from '#care/legal-status.ts';
import type { Home, PeriodOfCare } from './life.ts';

/** One home under one legal status, as the return tells it. */
export type ToldEpisode = {
  readonly started: Day;
  readonly ceased: Day;
  readonly reasonStarted: ReasonStarted;
  readonly reasonCeased: string;
  readonly reasonMoved: string;
  readonly legalStatus: LegalStatus;
  readonly home: Home;
  /** The day the child first lived in this home; a few days elsewhere do not count. */
  readonly livedThereSince: Day;
  readonly need: string;
};

/**
 * The episodes of a period of care, earliest first.
 *
 * A new one starts the day the last one ends, whenever the legal status, the
 * home, or both change.
 */
export function episodesOf(period: PeriodOfCare): readonly ToldEpisode[] {
  const changes = [...period.legal, ...period.stays].map(({ from }) => from);
  const starts = [...new Set(changes)].sort();
  return starts.map((started, index) => {
    const next = starts[index + 1];
    const { home } = inForce(period.stays, started);
    return {
      started,
      ceased: next ?? period.ceased,
      reasonStarted: reasonStarted(period, started),
      reasonCeased: next === undefined ? period.reasonCeased : 'X1',
      reasonMoved: next === undefined ? '' : movedBecause(period, next),
      legalStatus: inForce(period.legal, started).status,
      home,
      livedThereSince: period.stays.find((stay) => stay.home === home)?.from ?? started,
      need: period.need,
    };
  });
}

function reasonStarted(period: PeriodOfCare, started: Day): ReasonStarted {
  if (started === period.started) return 'S';
  const hasNewStatus = period.legal.some(({ from }) => from === started);
  const stay = period.stays.find(({ from }) => from === started);
  if (stay === undefined) return 'L';
  if (stay.hasSameCarer) return hasNewStatus ? 'U' : 'T';
  return hasNewStatus ? 'B' : 'P';
}

function movedBecause(period: PeriodOfCare, next: Day): string {
  return period.stays.find(({ from }) => from === next)?.reasonMoved ?? '';
}

/** The spell or stay that `date` falls in. Throws RangeError when none had begun. */
function inForce<Spell extends { readonly from: Day }>(spells: readonly Spell[], date: Day): Spell {
  const found = spells.findLast(({ from }) => from <= date);
  if (found === undefined) throw new RangeError('Care began before its first status or home');
  return found;
}
