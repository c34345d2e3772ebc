import { measures } from '#measures/definitions/index.ts';
import { everyLineOf } from '#measures/line.ts';
import { officialComparators } from '#store/comparators.ts';
import { within } from '#store/database.ts';
import { allPublishedSeries } from '#store/published.ts';
import { besideComparators, type ComparedLine, seriesOf } from './compared-line.ts';
import type { House } from './house.ts';

/** Every figure that others are published for, whether or not we have released our own. */
export type Comparison = {
  readonly lines: readonly ComparedLine[];
  /** The year of the neighbour model; null when none is loaded. */
  readonly model: number | null;
};

/** How the council of this house lies beside others. */
export function readComparison(house: House): Promise<Comparison> {
  const { council } = house;
  return within(house.database, 'app_public', { council, person: null }, async (tx) => {
    const published = await allPublishedSeries(tx, council);
    const lines = measures
      .flatMap((measure) => everyLineOf(measure, published))
      .filter((line) => line.series !== null);
    const comparators = await officialComparators(tx, council, seriesOf(lines));
    return {
      model: comparators.model,
      lines: besideComparators(lines, council, comparators).filter((line) => line.years.length > 0),
    };
  });
}
