import { randomFrom } from '../random.ts';
import type { MadeUpFile } from '../returns/write-csv.ts';
import { populationOf } from './model.ts';
import { councils, type MadeUpCouncil, neighboursOfEstuary, regions } from './places.ts';

/** Estimates of children under 18 in the middle of every year from 2012 to `newest`. */
export function populationFile(seed: number, newest: number): MadeUpFile {
  const years = Array.from({ length: newest - 2012 + 1 }, (_, index) => newest - index);
  const lines = years.flatMap((year) => {
    const of = (those: readonly MadeUpCouncil[]) =>
      those.reduce((sum, council) => sum + populationOf(seed, council, year), 0);
    const line = (where: string, those: readonly MadeUpCouncil[]) =>
      `${year},Reporting year,${where},Children aged 0 to 17 years,${of(those)}`;
    const england = 'E92000001,England';
    return [
      line(`National,${england},,,,,`, councils),
      ...regions.map((region) =>
        line(
          `Regional,${england},${region.code},${region.name},,,`,
          councils.filter((council) => council.region === region),
        ),
      ),
      ...councils.map((council) =>
        line(
          `Local authority,${england},${council.region.code},${council.region.name},${council.code},${council.ons},${council.name}`,
          [council],
        ),
      ),
    ];
  });
  const headings =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate';
  const name = `made-up-ons_mid-year_population_estimates_2012_to_${newest}.csv`;
  return { name, text: `${[headings, ...lines].join('\n')}\n` };
}

/** The ten statistical neighbours of every council, by the model of 2025. */
export function neighboursFile(seed: number): MadeUpFile {
  const ranks = Array.from({ length: 10 }, (_, index) => `SN_${index + 1},SN_${index + 1}P`);
  const headings = `\uFEFFold_la_code,la_name,region_ind,region_name,${ranks.join(',')}`;
  const lines = councils.map((council) => {
    const neighbours = neighboursOf(seed, council).map((code, index) => [code, closeness(index)]);
    const { code, name, region } = council;
    return [code, name, region.rank, region.name, ...neighbours.flat()].join(',');
  });
  return { name: 'made-up-sn_model_2025_wide.csv', text: `${[headings, ...lines].join('\n')}\n` };
}

function neighboursOf(seed: number, council: MadeUpCouncil): readonly string[] {
  if (council.code === '971') return neighboursOfEstuary;
  const others = councils.filter((other) => other !== council).map(({ code }) => code);
  return randomFrom(seed, `neighbours of ${council.code}`).shuffled(others).slice(0, 10);
}

/** In the words of the real model, spaces at the end and all. */
function closeness(index: number): string {
  if (index < 2) return 'Extremely close';
  return index < 6 ? 'Very close' : 'Close ';
}
