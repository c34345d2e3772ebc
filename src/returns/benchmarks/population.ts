import type { Finding } from '../finding.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { type Place, readValue } from './figure.ts';
import { columnsOf, placesIn } from './layout.ts';
import { placeOf } from './place-of-row.ts';

/** How many children under 18 lived in a place in the middle of a year. */
export type Population = {
  /** The year whose middle is meant: rates at 31 March 2025 divide by the children of mid-2024. */
  readonly year: number;
  readonly place: Place;
  /** Null where the file has a sign: a council that did not exist that year. */
  readonly children: number | null;
};

/** The populations in `sheet`, or null when it is not the population file of the statistics office. */
export function readPopulationFile(
  sheet: Sheet,
): { readonly populations: readonly Population[]; readonly findings: readonly Finding[] } | null {
  const at = columnsOf(sheet);
  const places = placesIn(at);
  const age = at('age_group');
  const estimate = at('population_estimate');
  if (places === null || age === null || estimate === null) return null;
  const populations: Population[] = [];
  const findings: Finding[] = [];
  for (const row of sheet.rows) {
    if (!isUnder18(row.cells[age] ?? '')) continue;
    const population = populationIn(row, places, estimate);
    if (population === null) findings.push(unreadable(sheet, row));
    else populations.push(population);
  }
  return { populations, findings };
}

function populationIn(
  row: SheetRow,
  places: NonNullable<ReturnType<typeof placesIn>>,
  estimate: number,
): Population | null {
  const year = Number(row.cells[places.period]);
  const place = placeOf(row, places);
  const read = readValue(row.cells[estimate] ?? '');
  if (!Number.isInteger(year) || year < 1900 || place === null || read === null) return null;
  return { year, place, children: 'value' in read ? read.value : null };
}

function isUnder18(group: string): boolean {
  return /\b0 to 17\b/.test(group);
}

function unreadable(sheet: Sheet, row: SheetRow): Finding {
  return {
    severity: 'error',
    code: 'unreadable-population',
    say: `${sheet.file}, line ${row.line}: the year, place or number of children could not be read. The row is left out: download the file again and load it unopened.`,
    file: sheet.file,
    line: row.line,
    field: null,
  };
}
