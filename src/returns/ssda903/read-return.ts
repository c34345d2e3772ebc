import type { Finding } from '../finding.ts';
import type { Sheet, XmlElement } from '../sheet.ts';
import { checkStructure } from './check-structure.ts';
import { checkCodesInUse } from './codes-in-use.ts';
import { FindingList } from './finding-list.ts';
import { readRows } from './read-rows.ts';
import type { Recognised } from './recognise.ts';
import { type Rows903, type TableName, tableNames, tables } from './tables.ts';
import { sheetsOfXml } from './xml-layout.ts';
import { yearOfReturn } from './year-of-return.ts';

/** One collection year’s SSDA903 return, as it was read. */
export type Return903 = {
  /** What it is called to the person who gave it. */
  readonly name: string;
  /** The calendar year in whose March its reporting year ends. */
  readonly yearEnding: number;
  readonly rows: Rows903;
  /** The file each table came from; a table that was not given is not there. */
  readonly files: Readonly<Partial<Record<TableName, string>>>;
  /** Whether it came as XML, where a line is not enough to find a row by. */
  readonly isXml: boolean;
};

/** A return that was read, with what is wrong in it; or one that cannot be taken, and why. */
export type Read903 =
  | { readonly refused: null; readonly return: Return903; readonly findings: readonly Finding[] }
  | { readonly refused: string };

/** A sheet known to be one of the tables. */
export type TableSheet = Extract<Recognised, { is: 'a table' }>;

/**
 * The return whose CSV tables are `sheets`.
 *
 * Two of one kind are refused: nobody can say which is meant. `yearEnding` is
 * what the person said; null leaves it to the dates.
 */
export function readCsvReturn(
  name: string,
  sheets: readonly TableSheet[],
  yearEnding: number | null,
): Read903 {
  for (const { table, sheet } of sheets) {
    const first = sheets.find((other) => other.table === table);
    if (first !== undefined && first.sheet !== sheet)
      return { refused: twoOfAKind(table, first.sheet, sheet) };
  }
  const findings = new FindingList();
  for (const finding of sheets.flatMap((sheet) => sheet.findings)) findings.add(finding);
  return finish({ name, isXml: false, yearEnding, sheets }, findings);
}

/** The return that an XML file holds. */
export function readXmlReturn(file: string, root: XmlElement, yearEnding: number | null): Read903 {
  const read = sheetsOfXml(file, root);
  const sheets = read.sheets.map(({ table, sheet }) => ({
    table,
    sheet,
    places: sheet.headings.map((_, at) => at),
  }));
  const findings = new FindingList();
  for (const finding of read.findings) findings.add(finding);
  return finish({ name: file, isXml: true, yearEnding, sheets }, findings);
}

type Gathered = {
  readonly name: string;
  readonly isXml: boolean;
  readonly yearEnding: number | null;
  readonly sheets: readonly Pick<TableSheet, 'table' | 'sheet' | 'places'>[];
};

function finish(gathered: Gathered, findings: FindingList): Read903 {
  const { name, isXml, sheets } = gathered;
  const rows = Object.fromEntries(tableNames.map((table) => [table, [] as unknown]));
  const files: Partial<Record<TableName, string>> = {};
  for (const { table, sheet, places } of sheets) {
    rows[table] = readRows(tables[table], sheet, places, isXml, findings);
    files[table] = sheet.file;
  }
  const read = rows as Rows903;
  const yearEnding = gathered.yearEnding ?? yearOfReturn(read);
  if (yearEnding === null) return { refused: noYear(name) };
  const given: Return903 = { name, yearEnding, rows: read, files, isXml };
  checkCodesInUse(given, findings);
  checkStructure(given, findings);
  return { refused: null, return: given, findings: findings.all() };
}

function twoOfAKind(table: TableName, first: Sheet, second: Sheet): string {
  return `${first.file} and ${second.file} both hold ${tables[table].name} for one return. Give one of them, put each return into a folder of its own, or name the year of each to the command, as in 2025-26=${second.file}.`;
}

function noYear(name: string): string {
  return `Nothing in ${name} has a date, so its year is not known. Give it with the rest of its return, or name its year to the command, as in 2025-26=${name}.`;
}
