import type { Finding } from '../finding.ts';

/** Where a row is: in which table of which file, and on which line. */
export type RowPlace = {
  readonly table: string;
  readonly file: string;
  readonly line: number;
  /** The child’s id where a line is not enough to find the row by (XML on one line); else null. */
  readonly child: string | null;
};

/** A finding about one cell or row. */
export function rowFinding(
  severity: Finding['severity'],
  code: string,
  place: RowPlace,
  field: string | null,
  say: string,
): Finding {
  const child = place.child === null ? '' : ` (child ${place.child})`;
  const told = `${place.table}, line ${place.line}${child}: ${say}`;
  return { severity, code, say: told, file: place.file, line: place.line, field };
}

const longestQuote = 40;

/** `cell` as a sentence quotes it, cut short when it is long. */
export function quoted(cell: string): string {
  const shown = cell.length > longestQuote ? `${cell.slice(0, longestQuote)}…` : cell;
  return `‘${shown.replaceAll(/\p{Cc}/gu, ' ')}’`;
}
