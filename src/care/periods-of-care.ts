import type { Day } from '#calendar/day.ts';
import type { Child, Episode } from './child.ts';
import { isOpenOn, isShortBreak } from './history.ts';

/** An unbroken run of episodes, short breaks apart. */
export type PeriodOfCare = {
  readonly started: Day;
  /** The day it ceased; null while it goes on. */
  readonly ceased: Day | null;
  /**
   * Whether the first episode we were given says that care began with it.
   *
   * A return holds only the episodes of its year, so the beginning of a long
   * stay may lie in a return we were not given.
   */
  readonly beginningKnown: boolean;
  /** Earliest first. */
  readonly episodes: readonly Episode[];
};

/** The child’s periods of care, earliest first. */
export function periodsOfCare(child: Child): readonly PeriodOfCare[] {
  const runs: Episode[][] = [];
  for (const episode of child.episodes) {
    if (isShortBreak(episode)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && carriesOn(before, episode)) run.push(episode);
    else runs.push([episode]);
  }
  return runs.map(asPeriod);
}

/** The period of care that was going on at the end of `date`; null when none was. */
export function periodOfCareOn(child: Child, date: Day): PeriodOfCare | null {
  return (
    periodsOfCare(child).findLast((period) =>
      period.episodes.some((episode) => isOpenOn(episode, date)),
    ) ?? null
  );
}

/** Whether `next` follows `before` without a day out of care; X1 says so where the days do not, and a start gainsays it. */
function carriesOn(before: Episode, next: Episode): boolean {
  const isSaid = before.reasonCeased === 'X1' && next.reasonStarted !== 'S';
  return before.ceased === null || before.ceased >= next.started || isSaid;
}

function asPeriod(episodes: readonly Episode[]): PeriodOfCare {
  const [first] = episodes;
  if (first === undefined) throw new RangeError('A period of care has at least one episode');
  return {
    started: first.started,
    ceased: episodes.at(-1)?.ceased ?? null,
    beginningKnown: first.reasonStarted === 'S',
    episodes,
  };
}
