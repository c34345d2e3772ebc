import type { MadeUpFile } from '../returns/write-csv.ts';
import { type Counts, summed } from './counts.ts';
import { councils, type MadeUpCouncil, type MadeUpRegion, regions } from './places.ts';
import { type OfficialFile, type OfficialRow, officialRows } from './rows.ts';
import { type Cells, councilCells, roundedCells } from './safe-cells.ts';

/** What was counted in every council in a year. */
export type YearOfCounts = {
  readonly ending: number;
  readonly counts: ReadonlyMap<MadeUpCouncil, Counts>;
};

/** The six files of one release: the newest year names it, and each holds all of `years`. */
export function releaseFiles(years: readonly YearOfCounts[]): readonly MadeUpFile[] {
  const newestFirst = years.toSorted((one, other) => other.ending - one.ending);
  const vintage = newestFirst[0]?.ending ?? 0;
  const places = newestFirst.flatMap(placesIn);
  const files = Object.entries(layouts) as [OfficialFile, Layout][];
  return [
    rateFile(vintage, places),
    ...files.map(([file, layout]) => breakdownFile(vintage, file, layout, places)),
  ];
}

type Layout = {
  readonly name: string;
  readonly columns: string;
  readonly startsWithMark: boolean;
};

const layouts: Readonly<Record<OfficialFile, Layout>> = {
  stability: {
    name: 'la_cla_placement_stability',
    columns: 'cla_group,placement_stability,children_count,children_percent',
    startsWithMark: true,
  },
  activity: {
    name: 'la_care_leavers_activity',
    columns: 'care_leaver_age,breakdown,care_leaver_count,care_leaver_percent',
    startsWithMark: true,
  },
  suitability: {
    name: 'la_care_leavers_accommodation_suitability',
    columns: 'care_leaver_age,breakdown,care_leaver_count,care_leaver_percent',
    startsWithMark: false,
  },
  health: {
    name: 'la_conviction_health_outcome_cla',
    columns: 'characteristic,breakdown,children_count,children_percent',
    startsWithMark: false,
  },
  placements: {
    name: 'la_cla_during_year_new_placements',
    columns: 'characteristic,breakdown,children_count,children_percent',
    startsWithMark: false,
  },
};

/** A country, region or council in a year, with what is said of it. */
type Told = {
  /** The first ten columns, which say when and where. */
  readonly where: string;
  readonly counts: Counts;
  readonly rows: readonly OfficialRow[];
  readonly cells: readonly Cells[];
  readonly isCouncil: boolean;
};

const whereColumns =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';

function placesIn({ ending, counts }: YearOfCounts): readonly Told[] {
  const country = `${ending},Reporting year`;
  const england = 'E92000001,England';
  const inRegion = (region: MadeUpRegion) =>
    councils.filter((council) => council.region === region).map((council) => of(council));
  const of = (council: MadeUpCouncil) => counts.get(council) ?? summed([]);
  return [
    told(`${country},National,${england},,,,,`, summed(councils.map(of)), false),
    ...regions.map((region) =>
      told(
        `${country},Regional,${england},${region.code},${region.name},,,`,
        summed(inRegion(region)),
        false,
      ),
    ),
    ...councils.map((council) =>
      told(
        `${country},Local authority,${england},${council.region.code},${council.region.name},${council.code},${council.name},${council.ons}`,
        of(council),
        true,
      ),
    ),
  ];
}

function told(where: string, counts: Counts, isCouncil: boolean): Told {
  const rows = officialRows(counts);
  const cells = isCouncil ? councilCells(rows) : roundedCells(rows);
  return { where, counts, rows, cells, isCouncil };
}

function rateFile(vintage: number, places: readonly Told[]): MadeUpFile {
  const lines = places.flatMap(({ where, counts, isCouncil }) =>
    [
      ['Children ceasing to be looked after each year', counts.ceased] as const,
      ['Children looked after on 31 March each year', counts.lookedAfter] as const,
      ['Children starting to be looked after each year', counts.started] as const,
    ].map(([label, count]) => {
      const rate = Math.floor((count * 10_000) / counts.population + 0.5);
      const shown = isCouncil ? count : Math.round(count / 10) * 10;
      return `${where},${label},${counts.population},${shown},${rate}`;
    }),
  );
  const headings = `${whereColumns},population_type,population_estimate,children_count,rate_per_10000`;
  return fileOf(vintage, 'cla_number_and_rate_per_10k_children', `\uFEFF${headings}`, lines);
}

function breakdownFile(
  vintage: number,
  file: OfficialFile,
  layout: Layout,
  places: readonly Told[],
): MadeUpFile {
  const lines = places.flatMap(({ where, rows, cells }) =>
    rows.flatMap((row, index) => {
      if (row.file !== file) return [];
      return [[where, quoted(row.group), quoted(row.label), ...(cells[index] ?? [])].join(',')];
    }),
  );
  const mark = layout.startsWithMark ? '\uFEFF' : '';
  return fileOf(vintage, layout.name, `${mark}${whereColumns},${layout.columns}`, lines);
}

function fileOf(
  vintage: number,
  name: string,
  headings: string,
  lines: readonly string[],
): MadeUpFile {
  const text = `${[headings, ...lines].join('\n')}\n`;
  return { name: `made-up-${vintage}-${name}.csv`, text };
}

function quoted(label: string): string {
  return label.includes(',') ? `"${label}"` : label;
}
