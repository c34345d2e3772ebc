import type { Day } from '#calendar/day.ts';
import type { Finding } from '../finding.ts';
import type { FindingList } from './finding-list.ts';
import type { Return903 } from './read-return.ts';
import { rowFinding } from './row-finding.ts';
import { placeOf } from './row-place.ts';
import type { RowMark } from './table.ts';
import { type TableName, tables } from './tables.ts';
import { untoldBy } from './untold.ts';
import { asReturnWrites } from './written-day.ts';

/**
 * Finds what no row can be right about by itself: a stretch that ends before it
 * starts, two rows where there can be one, a child nobody introduced.
 *
 * The return’s own validation rules are another matter, and another room.
 */
export function checkStructure(given: Return903, findings: FindingList): void {
  for (const [table, start, end] of stretches) checkOrder(given, table, start, end, findings);
  for (const [table, field] of onePerChild) checkOnce(given, table, field, findings);
  checkTables(given, findings);
  checkIntroduced(given, findings);
}

/** The pairs of columns that begin and end something. */
const stretches: readonly (readonly [TableName, start: string, end: string])[] = [
  ['episodes', 'DECOM', 'DEC'],
  ['missing', 'MIS_START', 'MIS_END'],
  ['placedForAdoption', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
  ['socialWorkers', 'SW_DECOM', 'SW_DEC'],
  ['deprivationsOfLiberty', 'DOLO_START', 'DOLO_END'],
];

/** The tables that can tell of a child once only; with a column, once for each value of it. */
const onePerChild: readonly (readonly [TableName, field: string | null])[] = [
  ['header', null],
  ['episodes', 'DECOM'],
  ['oc2', null],
  ['oc3', null],
];

type AnyRow = RowMark & { readonly CHILD: string } & Readonly<Record<string, unknown>>;

function checkOrder(
  given: Return903,
  table: TableName,
  start: string,
  end: string,
  findings: FindingList,
): void {
  for (const row of given.rows[table] as readonly AnyRow[]) {
    const [from, to] = [row[start] as Day | null, row[end] as Day | null];
    if (from === null || to === null || to >= from) continue;
    const say = `${end} (${asReturnWrites(to)}) comes before ${start} (${asReturnWrites(from)}). Correct one of them.`;
    findings.add(
      rowFinding('error', 'ends-before-it-starts', placeOf(given, table, row), end, say),
    );
  }
}

function checkOnce(
  given: Return903,
  table: TableName,
  field: string | null,
  findings: FindingList,
): void {
  const lines = new Map<string, number>();
  for (const row of given.rows[table] as readonly AnyRow[]) {
    const key = field === null ? row.CHILD : `${row.CHILD} ${row[field]}`;
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else findings.add(twice(given, table, field, row, first));
  }
}

function twice(
  given: Return903,
  table: TableName,
  field: string | null,
  row: AnyRow,
  first: number,
) {
  const what =
    field === null
      ? 'this child already has a row'
      : `this child already has a row with this ${field}`;
  const kept = table === 'episodes' ? 'The one that goes on longer' : 'The later row';
  const say = `${what}, on line ${first}. ${kept} is used; remove the other.`;
  return rowFinding('error', 'row-twice', placeOf(given, table, row), field, say);
}

function checkTables(given: Return903, findings: FindingList): void {
  for (const table of ['header', 'episodes'] as const) {
    if (given.files[table] !== undefined) continue;
    const say = `there is no ${tables[table].name} table, so what depends on it cannot be worked out. Add its file.`;
    findings.add(noTable(given, 'error', say));
  }
  const names = untoldBy(given).map(([table]) => tables[table].name);
  if (names.length === 0) return;
  const say = `these tables were not given: ${names.join(', ')}. No measure that rests on one is worked out. Add each, with its headings alone where there is nothing to tell.`;
  findings.add(noTable(given, 'warning', say));
}

function noTable({ name }: Return903, severity: Finding['severity'], say: string): Finding {
  return {
    severity,
    code: 'no-table',
    say: `${name}: ${say}`,
    file: name,
    line: null,
    field: null,
  };
}

function checkIntroduced(given: Return903, findings: FindingList): void {
  if (given.files.header === undefined) return;
  const introduced = new Set(given.rows.header.map((row) => row.CHILD));
  for (const row of given.rows.episodes) {
    if (introduced.has(row.CHILD)) continue;
    introduced.add(row.CHILD);
    const say = `this child has no row in ${tables.header.name}, so their sex, age and ethnicity are not known. Add one.`;
    findings.add(
      rowFinding('error', 'not-in-header', placeOf(given, 'episodes', row), 'CHILD', say),
    );
  }
}
