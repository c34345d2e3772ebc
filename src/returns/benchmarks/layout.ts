import type { Sheet } from '../sheet.ts';

/** Where an official file keeps what we read, whatever this year’s release calls the columns. */
export type Layout = {
  readonly period: number;
  readonly level: number;
  readonly country: number;
  readonly countryName: number;
  readonly region: number;
  readonly regionName: number;
  readonly council: number;
  readonly councilName: number;
  readonly ons: number;
  /** The columns that say which group a row counts, then what it says of it. */
  readonly filters: readonly number[];
  readonly values: Readonly<Record<'count' | 'percent' | 'rate', number | null>>;
};

const places = {
  period: 'time_period',
  level: 'geographic_level',
  country: 'country_code',
  countryName: 'country_name',
  region: 'region_code',
  regionName: 'region_name',
  council: 'old_la_code',
  councilName: 'la_name',
  ons: 'new_la_code',
} as const;

/** Filter columns of the releases of 2023 to 2025; the group always comes before what is said of it. */
const filters: readonly (readonly string[])[] = [
  ['population_type'],
  ['population_count'],
  ['cla_group', 'placement_stability'],
  ['cla_group', 'characteristic'],
  ['characteristic', 'breakdown'],
  ['care_leaver_age', 'breakdown'],
  ['age', 'activity'],
  ['age', 'accommodation_suitability'],
];

const values = {
  count: ['children_count', 'care_leaver_count', 'number'],
  percent: ['children_percent', 'care_leaver_percent', 'percentage'],
  rate: ['rate_per_10000', 'rate_per_10k'],
} as const;

/** The layout of an official file, known by its headings in any case and order; null when it is not one. */
export function layoutOf(sheet: Sheet): Layout | null {
  const at = columnsOf(sheet);
  const found = filters.find((names) => names.every((name) => at(name) !== null));
  const layout = placesIn(at);
  if (found === undefined || layout === null) return null;
  const oneOf = (names: readonly string[]) =>
    names.map(at).find((column) => column !== null) ?? null;
  return {
    ...layout,
    filters: found.map(at).filter((column) => column !== null),
    values: {
      count: oneOf(values.count),
      percent: oneOf(values.percent),
      rate: oneOf(values.rate),
    },
  };
}

/** Where each of the columns that say when and where a row is about stands, or null when one is missing. */
export function placesIn(
  at: (name: string) => number | null,
): Readonly<Record<keyof typeof places, number>> | null {
  const found = Object.entries(places).map(([role, name]) => [role, at(name)] as const);
  if (found.some(([, column]) => column === null)) return null;
  return Object.fromEntries(found) as Record<keyof typeof places, number>;
}

/** Finds a column of `sheet` by its heading, in any case, a byte-order mark and spaces aside. */
export function columnsOf(sheet: Sheet): (name: string) => number | null {
  const headings = sheet.headings.map((heading) =>
    heading
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  return (name) => {
    const column = headings.indexOf(name.toLowerCase());
    return column === -1 ? null : column;
  };
}
