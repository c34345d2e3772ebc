import type { Sheet, SheetRow } from '../sheet.ts';
import type { FindingList } from './finding-list.ts';
import { quoted, type RowPlace, rowFinding } from './row-finding.ts';
import type { Table } from './table.ts';

/** A row as it is read: its cells under their headings, its line, and what of it could not be read. */
type RowRead = Record<string, unknown> & { line: number; unread: readonly string[] };

const nothingUnread: readonly string[] = [];

/**
 * The rows of `sheet`, read as `table` says.
 *
 * A row that lacks something it cannot be understood without is left out; any
 * other cell that cannot be read is null and named in `unread`. Either makes a finding.
 */
export function readRows(
  table: Table,
  sheet: Sheet,
  places: readonly number[],
  sayChild: boolean,
  findings: FindingList,
): readonly RowRead[] {
  const columns = Object.entries(table.columns).map(([field, column], at) => ({
    field,
    column,
    place: places[at] ?? -1,
  }));
  const rows: RowRead[] = [];
  for (const row of sheet.rows) {
    const place: RowPlace = {
      table: table.name,
      file: sheet.file,
      line: row.line,
      child: sayChild ? (row.cells[places[0] ?? -1] ?? '') : null,
    };
    const read = readRow(columns, row, place, findings);
    if (read !== null) rows.push(read);
  }
  return rows;
}

type PlacedColumn = {
  readonly field: string;
  readonly column: Table['columns'][string];
  readonly place: number;
};

function readRow(
  columns: readonly PlacedColumn[],
  row: SheetRow,
  place: RowPlace,
  findings: FindingList,
): RowRead | null {
  const read: RowRead = { line: row.line, unread: nothingUnread };
  let isWhole = true;
  for (const placed of columns) {
    const value = readCell(placed, row.cells[placed.place]?.trim() ?? '', place, findings);
    read[placed.field] = value ?? null;
    if (value === undefined) read.unread = [...read.unread, placed.field];
    if (placed.column.needed && read[placed.field] === null) isWhole = false;
  }
  return isWhole ? read : null;
}

/** What `cell` says: null when it is blank, undefined when it cannot be read. */
function readCell(
  { field, column }: PlacedColumn,
  cell: string,
  place: RowPlace,
  findings: FindingList,
): unknown {
  if (cell === '') {
    if (column.needed) findings.add(blankCell(place, field));
    return null;
  }
  const value = column.read(cell);
  if (value === undefined) findings.add(unreadCell(place, field, cell, column));
  return value;
}

function unreadCell(place: RowPlace, field: string, cell: string, column: PlacedColumn['column']) {
  const leftOut = column.needed ? ' The row has been left out.' : '';
  const say = `${field} is ${quoted(cell)}, which ${column.whichIs}${leftOut}`;
  return rowFinding('error', column.trouble, place, field, say);
}

function blankCell(place: RowPlace, field: string) {
  const say = `${field} is blank, so the row has been left out. Fill it in.`;
  return rowFinding('error', 'blank', place, field, say);
}
