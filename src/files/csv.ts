import papaparse from 'papaparse';
import type { Finding } from '#returns/finding.ts';
import type { Sheet, SheetRow } from '#returns/sheet.ts';
import { cannotRead, onLine, readWithCare } from './about-file.ts';
import { longestLine, mostCells, mostLines } from './limits.ts';

/** The table in a file; null when there is none, and a finding says why. */
export type CsvRead = { readonly sheet: Sheet | null; readonly findings: readonly Finding[] };

/**
 * The table that `text` holds.
 *
 * The first line that is not blank holds the headings. Blank lines are left
 * out; line numbers are those of the file, also past a cell that holds a line break.
 */
export function readCsv(file: string, text: string): CsvRead {
  const tooMuch = whyTooMuch(text);
  if (tooMuch !== null) return { sheet: null, findings: [cannotRead(file, 'too-large', tooMuch)] };
  const delimiter = delimiterOf(text);
  const parsed = papaparse.parse<string[]>(text, { delimiter });
  const lines = lineNumbers(parsed.data, text.includes('"'));
  const rows = parsed.data.flatMap((cells, at) =>
    isBlank(cells) ? [] : [{ line: lines[at] ?? 1, cells }],
  );
  const [headings, ...body] = rows;
  if (headings === undefined) {
    return { sheet: null, findings: [cannotRead(file, 'empty-file', 'every line is blank.')] };
  }
  const width = headings.cells.length;
  return {
    sheet: { file, headings: headings.cells, rows: body.map(cut) },
    findings: [
      ...delimiterFindings(file, delimiter),
      ...quoteFindings(file, parsed.errors, lines),
      ...body.flatMap((row) => widthFindings(file, width, row)),
    ],
  };
}

/** Why `text` cannot be a table of ours, by its sheer size; null when it can. */
function whyTooMuch(text: string): string | null {
  let lines = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    lines += 1;
    if (end - start > longestLine) {
      return `line ${lines} is ${end - start} characters long, so this is not a table.`;
    }
    if (lines > mostLines) return `this has more than ${mostLines} lines, too many for a return.`;
    start = end + 1;
  }
  return null;
}

/** Commas, unless the first line has none and is parted by semicolons or tabs. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  if (first.includes(',')) return ',';
  if (first.includes(';')) return ';';
  return first.includes('\t') ? '\t' : ',';
}

/** The line each row begins on. */
function lineNumbers(rows: readonly (readonly string[])[], hasQuotes: boolean): readonly number[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += 1 + (hasQuotes ? lineBreaksIn(cells) : 0);
    return begins;
  });
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce(
    (count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0),
    0,
  );
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function cut(row: SheetRow): SheetRow {
  if (row.cells.length <= mostCells) return row;
  return { line: row.line, cells: row.cells.slice(0, mostCells) };
}

function delimiterFindings(file: string, delimiter: string): readonly Finding[] {
  if (delimiter === ',') return [];
  const name = delimiter === ';' ? 'semicolons' : 'tabs';
  return [
    readWithCare(
      file,
      'not-commas',
      `the columns are parted by ${name}, not commas. It has been read so.`,
    ),
  ];
}

function quoteFindings(
  file: string,
  errors: readonly papaparse.ParseError[],
  lines: readonly number[],
): readonly Finding[] {
  return errors
    .filter((error) => error.type === 'Quotes')
    .map((error) =>
      onLine(
        file,
        lines[error.row ?? 0] ?? 1,
        'stray-quote',
        'there is a quotation mark here without its pair, so cells may have run together. Put " round the whole cell, and "" for one inside it.',
      ),
    );
}

function widthFindings(file: string, width: number, row: SheetRow): readonly Finding[] {
  const extra = row.cells.slice(width).some((cell) => cell.trim() !== '');
  if (!extra) return [];
  const say = `there are ${row.cells.length} values here but ${width} headings. Look for a comma inside a value, and put " round it.`;
  return [onLine(file, row.line, 'too-many-values', say)];
}
