import type { Finding } from '../finding.ts';
import type { Sheet, SheetRow, XmlElement } from '../sheet.ts';
import { type TableName, tables } from './tables.ts';

/** A return in XML as the tables it holds, one sheet each. */
export type XmlSheets = {
  readonly sheets: readonly { readonly table: TableName; readonly sheet: Sheet }[];
  readonly findings: readonly Finding[];
};

/** Whether `root` is a return: EXPSSDA903 with its children, whatever the file is called. */
export function isXmlReturn(root: XmlElement): boolean {
  return root.name.toUpperCase() === 'EXPSSDA903';
}

/**
 * The tables that the return in `root` holds.
 *
 * Each group of tags under a CHILD becomes a row. A tag left out is blank: it
 * takes nothing from the rows before it.
 */
export function sheetsOfXml(file: string, root: XmlElement): XmlSheets {
  const rows = new Map<TableName, SheetRow[]>();
  const unknown = new Map<string, number>();
  for (const child of root.children) {
    if (child.name.toUpperCase() === 'CHILD') addChild(child, rows, unknown);
    else unknown.set(child.name, unknown.get(child.name) ?? child.line);
  }
  const sheets = [...rows].map(([table, its]) => ({
    table,
    sheet: { file, headings: fieldsOf(table), rows: its },
  }));
  return { sheets, findings: [...unknown].map(([name, line]) => unknownTag(file, name, line)) };
}

/** The groups of tags that are rows of a table. */
const groups: Readonly<Record<string, TableName>> = {
  EPISODE: 'episodes',
  AREVIEW: 'reviews',
  AMISSING: 'missing',
  OC2: 'oc2',
  PERMANENCE: 'previousPermanence',
  AD_PLACED: 'placedForAdoption',
};

/** Tables whose group has no settled name: known by a tag within. */
const knownByTag: Readonly<Record<string, TableName>> = {
  SW_ID: 'socialWorkers',
  SW_DECOM: 'socialWorkers',
  DOLO_START: 'deprivationsOfLiberty',
};

/** Tables whose fields stand in the child’s HEADER itself, and what must be there to make a row. */
const inHeader: readonly (readonly [TableName, readonly string[]])[] = [
  ['oc3', ['IN_TOUCH', 'ACTIV', 'ACCOM']],
  ['ad1', ['DATE_INT', 'DATE_MATCH', 'FOSTER_CARE', 'NB_ADOPTR', 'SEX_ADOPTR', 'LS_ADOPTR']],
];

/** Tags that mean a field called something else in the tables. */
const otherNames: Readonly<Record<string, string>> = { CHILDID: 'CHILD', PL: 'PLACE' };

/** Told once of a child in XML, so that a slip in them is one finding and not many. */
const onlyInHeader = ['DOB', 'SEX'];

type Cells = ReadonlyMap<string, string>;

function addChild(
  child: XmlElement,
  rows: Map<TableName, SheetRow[]>,
  unknown: Map<string, number>,
): void {
  const header = child.children.find((part) => part.name.toUpperCase() === 'HEADER');
  const ofChild = header === undefined ? new Map<string, string>() : leavesOf(header);
  const add = (table: TableName, line: number, cells: Cells): void => {
    const its = rows.get(table) ?? [];
    its.push({ line, cells: fieldsOf(table).map((field) => cells.get(field) ?? '') });
    rows.set(table, its);
  };
  if (header !== undefined) addFromHeader(header, ofChild, add);
  const parts = [...(header?.children ?? []), ...child.children];
  for (const group of parts.filter((part) => part !== header && part.children.length > 0)) {
    const table = tableOfGroup(group);
    if (table === null) unknown.set(group.name, unknown.get(group.name) ?? group.line);
    else
      add(table, group.line, new Map([...leavesOf(group), ['CHILD', ofChild.get('CHILD') ?? '']]));
  }
}

function addFromHeader(
  header: XmlElement,
  cells: Cells,
  add: (table: TableName, line: number, cells: Cells) => void,
): void {
  add('header', header.line, cells);
  const rest = new Map([...cells].filter(([field]) => !onlyInHeader.includes(field)));
  const isUnaccompanied = cells.get('UASC')?.trim() === '1' || has(cells, 'DUC');
  if (isUnaccompanied) add('uasc', header.line, rest);
  for (const [table, needed] of inHeader) {
    if (needed.some((field) => has(cells, field))) add(table, header.line, rest);
  }
}

function tableOfGroup(group: XmlElement): TableName | null {
  const named = groups[group.name.toUpperCase()];
  if (named !== undefined) return named;
  const tags = group.children.map((leaf) => leaf.name.toUpperCase());
  const telling = tags.find((tag) => Object.hasOwn(knownByTag, tag));
  return telling === undefined ? null : (knownByTag[telling] ?? null);
}

function leavesOf(element: XmlElement): Cells {
  return new Map(
    element.children
      .filter((leaf) => leaf.children.length === 0)
      .map((leaf) => [fieldOf(leaf.name.toUpperCase()), leaf.text]),
  );
}

function fieldOf(tag: string): string {
  return otherNames[tag] ?? tag;
}

function has(cells: Cells, field: string): boolean {
  return (cells.get(field) ?? '').trim() !== '';
}

function fieldsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].columns);
}

function unknownTag(file: string, name: string, line: number): Finding {
  const say = `${file}, line ${line}: ‘${name}’ is no part of the return that we know, so it has not been read.`;
  return { severity: 'warning', code: 'unknown-tag', say, file, line, field: null };
}
