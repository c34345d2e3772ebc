import { reportingYearName } from '#calendar/reporting-year.ts';
import type { Column, YearsInUse } from './column.ts';
import type { FindingList } from './finding-list.ts';
import type { Return903 } from './read-return.ts';
import { quoted, rowFinding } from './row-finding.ts';
import { placeOf } from './row-place.ts';
import type { RowMark } from './table.ts';
import { type TableName, tableNames, tables } from './tables.ts';

type AnyRow = RowMark & { readonly CHILD: string } & Readonly<Record<string, unknown>>;

/** Warns of every code in `given` that was not in use in the reporting year of the return. */
export function checkCodesInUse(given: Return903, findings: FindingList): void {
  for (const table of tableNames) {
    for (const [field, { inUse }] of Object.entries<Column<unknown>>(tables[table].columns)) {
      if (inUse !== null) checkColumn(given, table, field, inUse, findings);
    }
  }
}

function checkColumn(
  given: Return903,
  table: TableName,
  field: string,
  inUse: Readonly<Record<string, YearsInUse>>,
  findings: FindingList,
): void {
  for (const row of given.rows[table] as readonly AnyRow[]) {
    const code = String(row[field]);
    const why = whyNotInUse(inUse[code], given.yearEnding);
    if (why === null) continue;
    const say = `${field} is ${quoted(code)}, which ${why}. It has been read; send the code of the year.`;
    findings.add(rowFinding('warning', 'code-not-in-use', placeOf(given, table, row), field, say));
  }
}

function whyNotInUse(years: YearsInUse | undefined, yearEnding: number): string | null {
  if (years?.until !== undefined && yearEnding > years.until) {
    return `went out of use after ${reportingYearName(years.until)}`;
  }
  if (years?.from !== undefined && yearEnding < years.from) {
    return `came into use in ${reportingYearName(years.from)}`;
  }
  return null;
}
