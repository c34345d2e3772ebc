import { within } from '#store/database.ts';
import { type LoadedRelease, loadedReleases } from '#store/official-figures.ts';
import { neighboursOf, newestPopulationYear } from '#store/official-places.ts';
import type { House } from './house.ts';

/** What official figures are at hand. */
export type LoadedBenchmarks = {
  /** Newest first. */
  readonly releases: readonly LoadedRelease[];
  readonly populationYear: number | null;
  /** The year of the neighbour model; null when none names neighbours of this council. */
  readonly model: number | null;
};

/** What has been loaded so far. */
export function readLoadedBenchmarks(house: House): Promise<LoadedBenchmarks> {
  const { council } = house;
  return within(house.database, 'app_house', { council, person: null }, async (tx) => ({
    releases: await loadedReleases(tx),
    populationYear: await newestPopulationYear(tx),
    model: (await neighboursOf(tx, council)).model,
  }));
}
