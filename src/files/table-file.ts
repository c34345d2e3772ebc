import { Buffer } from 'node:buffer';
import { readXlsx } from 'hucre/xlsx';
import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { isSoundZip } from './sound-zip.ts';

/** A row of a table by its headings, and its line in the file. */
export type TableRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** The table a file holds, or why it holds none. */
export type TableRead =
  | { readonly rows: readonly TableRow[]; readonly say: null }
  | { readonly rows: null; readonly say: string };

/** The largest table of people, meetings or actions that is read. */
const mostTableRows = 2_000;

/** More than this inside a spreadsheet is no table of ours. */
const mostUnpackedBytes = 50_000_000;

/**
 * The table in a CSV file or on the first sheet of an XLSX workbook.
 *
 * Headings are matched in lower case without spaces around them. Days in a
 * workbook come as 2026-05-20 whatever they looked like there.
 */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableRead> {
  const isPacked = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const lines = isPacked ? await linesOfWorkbook(bytes) : linesOfText(name, bytes);
  if (typeof lines === 'string') return { rows: null, say: lines };
  const [headings, ...body] = lines;
  if (headings === undefined || body.length === 0) {
    return { rows: null, say: 'This file has no rows under its headings. Give one that has.' };
  }
  if (body.length > mostTableRows) {
    const say = `This file has ${body.length} rows. Give at most ${mostTableRows} at once.`;
    return { rows: null, say };
  }
  const names = headings.cells.map((heading) => heading.trim().toLowerCase());
  const rows = body.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((heading, at) => [heading, (cells[at] ?? '').trim()])),
  }));
  return { rows, say: null };
}

type Line = { readonly line: number; readonly cells: readonly string[] };

function linesOfText(name: string, bytes: Uint8Array): readonly Line[] | string {
  const { text } = decode(name, bytes);
  const sheet = text === null ? null : readCsv(name, text).sheet;
  if (sheet === null) return 'This is no CSV file or XLSX workbook. Save the table as one of them.';
  return [{ line: 1, cells: sheet.headings }, ...sheet.rows];
}

async function linesOfWorkbook(bytes: Uint8Array): Promise<readonly Line[] | string> {
  if (!(await isSoundZip(Buffer.from(bytes), mostUnpackedBytes))) return noWorkbook;
  try {
    const { sheets } = await readXlsx(bytes);
    return (sheets[0]?.rows ?? [])
      .map((row, index) => ({ line: index + 1, cells: row.map(textOf) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch (trouble) {
    // The reader throws plain errors for whatever is packed like a workbook and is none.
    if (trouble instanceof Error) return noWorkbook;
    throw trouble;
  }
}

const noWorkbook = 'This workbook cannot be read. Save the table as CSV and give that.';

/** What a cell holds, as text; a day without its clock. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object' && 'toISOString' in cell) return JSON.stringify(cell).slice(1, 11);
  return String(cell);
}
