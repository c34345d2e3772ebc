import type { OpenedFile } from '#files/read-file.ts';
import type { SourceFile } from '#measures/figures-file.ts';
import { type Population, readPopulationFile } from '#returns/benchmarks/population.ts';
import type { Finding } from '#returns/finding.ts';
import type { Sheet, XmlElement } from '#returns/sheet.ts';
import type { TableSheet } from '#returns/ssda903/read-return.ts';
import { recognise } from '#returns/ssda903/recognise.ts';
import { tables } from '#returns/ssda903/tables.ts';
import { isXmlReturn } from '#returns/ssda903/xml-layout.ts';

/** The files given to the desk, each known by what is in it and never by its name. */
export type SortedFiles = {
  /** CSV tables, those of one return together. */
  readonly csvReturns: readonly CsvReturn[];
  readonly xmlReturns: readonly XmlReturn[];
  readonly populations: readonly Population[];
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** What leaves the returns incomplete, so that no figure can be right until it is mended. */
  readonly stoppers: readonly Finding[];
};

/** The tables of one return in CSV. */
export type CsvReturn = {
  readonly name: string;
  readonly yearEnding: number | null;
  readonly tables: readonly TableSheet[];
};

/** One return in XML. */
export type XmlReturn = {
  readonly name: string;
  readonly yearEnding: number | null;
  readonly root: XmlElement;
};

type Sorting = {
  readonly csv: Map<string, { yearEnding: number | null; name: string; tables: TableSheet[] }>;
  readonly xml: XmlReturn[];
  readonly populations: Population[];
  readonly sources: SourceFile[];
  readonly findings: Finding[];
  readonly stoppers: Finding[];
};

/** Sorts `opened` into returns and populations; what is neither is named in a finding. */
export function sortFiles(opened: readonly OpenedFile[]): SortedFiles {
  const sorting: Sorting = {
    csv: new Map(),
    xml: [],
    populations: [],
    sources: [],
    findings: [],
    stoppers: [],
  };
  for (const file of opened) {
    const stops = file.findings.filter((finding) => file.contents === null && isStopper(finding));
    sorting.stoppers.push(...stops);
    sorting.findings.push(...file.findings.filter((finding) => !stops.includes(finding)));
    if (file.contents?.kind === 'xml') sortXml(file, file.contents.root, sorting);
    if (file.contents?.kind === 'csv') sortCsv(file, file.contents.sheet, sorting);
  }
  const { csv, xml, populations, sources, findings, stoppers } = sorting;
  return {
    csvReturns: [...csv.values()],
    xmlReturns: xml,
    populations,
    sources: sources.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    findings,
    stoppers,
  };
}

function sortXml(file: OpenedFile, root: XmlElement, sorting: Sorting): void {
  const { name, yearEnding } = file.given;
  if (isXmlReturn(root)) {
    sorting.xml.push({ name, yearEnding, root });
    sorting.sources.push(sourceOf(file, 'SSDA903 XML', root.children.length));
  } else {
    const say = `${name}: this XML begins with ‘${root.name}’, not EXPSSDA903, so it is no return and has been left alone.`;
    sorting.findings.push(leftAlone(name, say));
  }
}

function sortCsv(file: OpenedFile, sheet: Sheet, sorting: Sorting): void {
  const recognised = recognise(sheet);
  if (recognised.is === 'a table') addTable(file, recognised, sorting);
  else if (recognised.is === 'a table with a slip') sorting.stoppers.push(...recognised.findings);
  else sortOther(file, sheet, sorting);
}

function sortOther(file: OpenedFile, sheet: Sheet, sorting: Sorting): void {
  const population = readPopulationFile(sheet);
  if (population !== null) {
    sorting.populations.push(...population.populations);
    sorting.findings.push(...population.findings);
    sorting.sources.push(sourceOf(file, 'population', sheet.rows.length));
    return;
  }
  const say = `${file.given.name}: these are not the headings of any table of the return, so it has been left alone.`;
  sorting.findings.push(leftAlone(file.given.name, say));
}

function addTable(file: OpenedFile, table: TableSheet, sorting: Sorting): void {
  const { together, yearEnding, name } = file.given;
  const key = `${together}\n${yearEnding}`;
  const its = sorting.csv.get(key) ?? { yearEnding, name: together || name, tables: [] };
  its.tables.push(table);
  sorting.csv.set(key, its);
  sorting.sources.push(sourceOf(file, tables[table.table].name, table.sheet.rows.length));
}

function sourceOf(file: OpenedFile, kind: string, rows: number): SourceFile {
  return { kind, rows, sha256: file.sha256 ?? '' };
}

function keyOf({ kind, sha256 }: SourceFile): string {
  return `${kind} ${sha256}`;
}

/** Whether a file that could not be read may have been part of a return. A picture or a blank file is not. */
function isStopper({ code }: Finding): boolean {
  return code !== 'not-text' && code !== 'empty-file';
}

function leftAlone(file: string, say: string): Finding {
  return { severity: 'warning', code: 'left-alone', say, file, line: null, field: null };
}
