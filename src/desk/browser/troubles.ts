import type { Finding } from '#returns/finding.ts';
import type { Sheet } from '#returns/sheet.ts';

/** One kind of trouble in one column of one file, with the rows it is in. */
export type Trouble = {
  readonly severity: Finding['severity'];
  /** How often it was found. */
  readonly times: number;
  /** The first of them, in words. */
  readonly say: string;
  readonly file: string;
  readonly field: string | null;
  /** The first few rows it is in. */
  readonly rows: readonly TroubledRow[];
};

/** A row of a file with the cell that is wrong in it. */
export type TroubledRow = {
  readonly say: string;
  readonly line: number;
  readonly headings: readonly string[];
  readonly cells: readonly string[];
  /** Which cell is wrong; -1 when it is the row as a whole. */
  readonly wrong: number;
};

const mostRows = 12;

/** `findings` by kind, errors first, each with rows of `sheets` to look at. */
export function troublesOf(
  findings: readonly Finding[],
  sheets: readonly Sheet[],
): readonly Trouble[] {
  const kinds = Map.groupBy(findings, kindOf);
  const troubles = [...kinds.values()].flatMap((found) => troubleOf(found, sheets));
  return troubles.toSorted((a, b) => rank(a) - rank(b) || b.times - a.times);
}

function troubleOf(found: readonly Finding[], sheets: readonly Sheet[]): readonly Trouble[] {
  const [first] = found;
  if (first === undefined) return [];
  const { severity, say, file, field } = first;
  const sheet = sheets.find((each) => each.file === file);
  const rows = found.slice(0, mostRows).flatMap((finding) => rowOf(finding, sheet));
  return [{ severity, times: found.length, say, file, field, rows }];
}

function rowOf(finding: Finding, sheet: Sheet | undefined): readonly TroubledRow[] {
  const row = sheet?.rows.find(({ line }) => line === finding.line);
  if (sheet === undefined || row === undefined) return [];
  const wrong = sheet.headings.findIndex((name) => name.trim().toUpperCase() === finding.field);
  const { say } = finding;
  return [{ say, line: row.line, headings: sheet.headings, cells: row.cells, wrong }];
}

function kindOf({ severity, code, file, field }: Finding): string {
  return [severity, code, file, field].join('\n');
}

function rank({ severity }: Trouble): number {
  return severity === 'error' ? 0 : 1;
}
