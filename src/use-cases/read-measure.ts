import type { Instant } from '#calendar/instant.ts';
import { measures } from '#measures/definitions/index.ts';
import { linesOf } from '#measures/line.ts';
import type { Measure } from '#measures/measure.ts';
import { officialComparators } from '#store/comparators.ts';
import { within } from '#store/database.ts';
import { publishedSeries, standingReleases } from '#store/published.ts';
import { besideComparators, type ComparedLine, seriesOf } from './compared-line.ts';
import type { House } from './house.ts';

/** A measure and all that is public of it. */
export type MeasureRead = {
  readonly measure: Measure;
  readonly lines: readonly ComparedLine[];
  /** The year of the neighbour model that all years are compared by; null when none is loaded. */
  readonly model: number | null;
  /** When the newest release was approved; null before there is one. */
  readonly publishedAt: Instant | null;
};

/** The measure whose id is `id`, with its published figures and comparators; null when there is none. */
export async function readMeasure(house: House, id: string): Promise<MeasureRead | null> {
  const measure = measures.find((known) => known.id === id);
  if (measure === undefined) return null;
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, async (tx) => {
    const published = await publishedSeries(tx, council, measure.code);
    const [newest] = await standingReleases(tx, council);
    const lines = linesOf(measure, published);
    const comparators = await officialComparators(tx, council, seriesOf(lines));
    return {
      measure,
      lines: besideComparators(lines, council, comparators),
      model: comparators.model,
      publishedAt: newest?.publishedAt ?? null,
    };
  });
}
