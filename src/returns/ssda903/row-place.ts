import type { Return903 } from './read-return.ts';
import type { RowPlace } from './row-finding.ts';
import { type TableName, tables } from './tables.ts';

/** Where a row of the table called `table` stands in `given`. */
export function placeOf(
  given: Return903,
  table: TableName,
  row: { readonly CHILD: string; readonly line: number },
): RowPlace {
  return {
    table: tables[table].name,
    file: given.files[table] ?? given.name,
    line: row.line,
    child: given.isXml ? row.CHILD : null,
  };
}
