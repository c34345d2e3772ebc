import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import { measures } from '#measures/definitions/index.ts';
import { linesOf } from '#measures/line.ts';
import { officialComparators } from '#store/comparators.ts';
import { within } from '#store/database.ts';
import { allPublishedSeries, standingReleases } from '#store/published.ts';
import { besideComparators, type ComparedLine, seriesOf } from './compared-line.ts';
import type { House } from './house.ts';

/** Everything that is public, measure by measure in the order people meet them. */
export type EveryLine = {
  readonly lines: readonly ComparedLine[];
  /** The year of the neighbour model that all years are compared by; null when none is loaded. */
  readonly model: number | null;
  /** The newest release; null before there is one. */
  readonly release: {
    readonly asAt: Day;
    readonly version: number;
    readonly publishedAt: Instant;
    readonly note: string | null;
  } | null;
};

/** All published figures of the house beside all comparators. */
export async function readEveryLine(house: House): Promise<EveryLine> {
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, async (tx) => {
    const published = await allPublishedSeries(tx, council);
    const [release] = await standingReleases(tx, council);
    const lines = measures.flatMap((measure) => linesOf(measure, published));
    const comparators = await officialComparators(tx, council, seriesOf(lines));
    return {
      lines: besideComparators(lines, council, comparators),
      model: comparators.model,
      release: release ?? null,
    };
  });
}
