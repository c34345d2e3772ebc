import { columns, type MadeUpReturn, type Row, type TableName } from './columns.ts';

/**
 * `made` as one XML file in the official layout.
 *
 * The layout has no place for social workers or deprivations of liberty: they
 * are in the comma-separated files only.
 */
export function xmlText(made: MadeUpReturn): string {
  const of = (table: TableName) => Map.groupBy(made.tables[table], (row) => row[0] ?? '');
  const byChild = new Map<TableName, ReadonlyMap<string, readonly Row[]>>(
    tablesInXml.map((table) => [table, of(table)]),
  );
  const children = made.tables.header.map((header) => {
    const id = header[0] ?? '';
    return childText(header, (table) => byChild.get(table)?.get(id) ?? []);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<EXPSSDA903>\n${children.join('\n')}\n</EXPSSDA903>\n`;
}

const tablesInXml = [
  'episodes',
  'reviews',
  'uasc',
  'oc2',
  'oc3',
  'ad1',
  'placed_for_adoption',
  'previous_permanence',
  'missing',
] as const;

type RowsOf = (table: TableName) => readonly Row[];

function childText(header: Row, rowsOf: RowsOf): string {
  const [id, sex, bornOn, ethnicity, upn, mother, childBornOn] = header;
  const asylum = rowsOf('uasc')[0];
  const parts = [
    tag('CHILDID', id),
    tag('UPN', upn),
    tag('SEX', sex),
    tag('DOB', bornOn),
    tag('ETHNIC', ethnicity),
    tag('UASC', asylum === undefined ? '0' : '1'),
    ...(asylum === undefined ? [] : [tag('DUC', asylum[3])]),
    ...groups('AREVIEW', 'reviews', 2, rowsOf),
    tag('MOTHER', mother),
    tag('MC_DOB', childBornOn),
    ...groups('PERMANENCE', 'previous_permanence', 2, rowsOf),
    ...groups('OC2', 'oc2', 2, rowsOf),
    ...rowsOf('oc3').flatMap((row) => leaves('oc3', 2, row)),
    ...groups('AMISSING', 'missing', 2, rowsOf),
    ...groups('AD_PLACED', 'placed_for_adoption', 2, rowsOf),
    ...rowsOf('ad1').flatMap((row) => leaves('ad1', 2, row)),
  ];
  const episodes = groups('EPISODE', 'episodes', 1, rowsOf);
  return `<CHILD><HEADER>${parts.join('')}</HEADER>${episodes.join('')}</CHILD>`;
}

/** Each row of `table` as an element called `name`, without its first `skipped` cells. */
function groups(
  name: string,
  table: TableName,
  skipped: number,
  rowsOf: RowsOf,
): readonly string[] {
  return rowsOf(table).map((row) => `<${name}>${leaves(table, skipped, row).join('')}</${name}>`);
}

/** An empty tag is written, never left out: a reader may take what is missing from the row before. */
function leaves(table: TableName, skipped: number, row: Row): readonly string[] {
  return columns[table]
    .slice(skipped)
    .map((column, index) => tag(column === 'PLACE' ? 'PL' : column, row[skipped + index]));
}

/** No cell of ours holds a character that XML would need escaped. */
function tag(name: string, cell: string | undefined): string {
  return cell === undefined || cell === '' ? `<${name} />` : `<${name}>${cell}</${name}>`;
}
