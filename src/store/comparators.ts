import type { Kysely } from 'kysely';
import type { OfficialFigure } from '#returns/benchmarks/figure.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import { officialFigures } from './official-figures.ts';
import { type NeighbourModel, neighboursOf } from './official-places.ts';
import type { Tables } from './tables.ts';

/** What the country publishes that a council can be laid beside. */
export type OfficialComparators = NeighbourModel & { readonly figures: readonly OfficialFigure[] };

/** `series` as published for `council`, its neighbours, every region and England. */
export async function officialComparators(
  tx: Kysely<Tables>,
  council: string,
  series: readonly OfficialSeriesId[],
): Promise<OfficialComparators> {
  const model = await neighboursOf(tx, council);
  const codes = [council, ...model.neighbours.map((neighbour) => neighbour.code)];
  return { ...model, figures: await officialFigures(tx, series, codes) };
}
