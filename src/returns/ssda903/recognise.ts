import type { Finding } from '../finding.ts';
import type { Sheet } from '../sheet.ts';
import { type TableName, tableNames, tables } from './tables.ts';

/** What a sheet turned out to be, going by its headings and never by its name. */
export type Recognised =
  | {
      readonly is: 'a table';
      readonly table: TableName;
      readonly sheet: Sheet;
      /** Where in a row each column of the table stands. */
      readonly places: readonly number[];
      readonly findings: readonly Finding[];
    }
  | { readonly is: 'a table with a slip'; readonly findings: readonly Finding[] }
  | { readonly is: 'something else' };

/** Columns the national collection adds to what it gives back; not needed, and no trouble. */
const addedByTheCollection = ['PL_LA', 'PL_LOCATION', 'PL_DISTANCE'];

/** Columns that most tables have, so that they tell nothing about which this is. */
const sharedColumns = ['CHILD', 'DOB', 'SEX'];

const rowsToLookForHeadings = 10;

/** Which table of the return `sheet` holds. Headings may be in any order, in capitals or not. */
export function recognise(sheet: Sheet): Recognised {
  const headings = sheet.headings.map(asHeading);
  const table = tableWithin(headings);
  if (table !== null) {
    const fields = Object.keys(tables[table].columns);
    return {
      is: 'a table',
      table,
      sheet,
      places: fields.map((field) => headings.indexOf(field)),
      findings: headingFindings(sheet.file, table, headings),
    };
  }
  const slip = headingsFurtherDown(sheet) ?? nearMiss(sheet.file, headings);
  return slip === null ? { is: 'something else' } : { is: 'a table with a slip', findings: [slip] };
}

/** The largest table all of whose columns are among `headings`. */
function tableWithin(headings: readonly string[]): TableName | null {
  const whole = tableNames.filter((name) => missingFrom(headings, name).length === 0);
  return whole.sort((a, b) => fieldsOf(b).length - fieldsOf(a).length)[0] ?? null;
}

function headingFindings(
  file: string,
  table: TableName,
  headings: readonly string[],
): readonly Finding[] {
  const known = [...fieldsOf(table), ...addedByTheCollection, ''];
  const unknown = headings.filter((heading) => !known.includes(heading));
  const twice = headings.filter((heading, at) => heading !== '' && headings.indexOf(heading) < at);
  return [
    ...unknown.map((heading) =>
      aboutHeadings(
        'warning',
        file,
        'unknown-column',
        heading,
        `${tables[table].name} has no column ‘${heading}’, so it has not been read.`,
      ),
    ),
    ...twice.map((heading) =>
      aboutHeadings(
        'error',
        file,
        'column-twice',
        heading,
        `‘${heading}’ is there twice; only the first has been read. Remove one.`,
      ),
    ),
  ];
}

/** The slip of a title or a blank row above the headings, when there is one. */
function headingsFurtherDown(sheet: Sheet): Finding | null {
  const row = sheet.rows
    .slice(0, rowsToLookForHeadings)
    .find(
      ({ cells }) =>
        tableWithin(cells.map(asHeading)) !== null || nearest(cells.map(asHeading)) !== null,
    );
  if (row === undefined) return null;
  const say = `the headings are on line ${row.line}. Remove what is above them, so that they come first.`;
  return aboutHeadings('error', sheet.file, 'headings-not-first', null, say);
}

function nearMiss(file: string, headings: readonly string[]): Finding | null {
  const table = nearest(headings);
  if (table === null) return null;
  const missing = missingFrom(headings, table).map((field) => `‘${field}’`);
  const say = `this looks like ${tables[table].name}, but has no ${inWords(missing)}, so it has not been read. Add the ${missing.length === 1 ? 'column' : 'columns'}, blank if need be.`;
  return aboutHeadings('error', file, 'missing-column', null, say);
}

/** The table at least half of whose own columns are among `headings`; the best one, if any. */
function nearest(headings: readonly string[]): TableName | null {
  const shares = tableNames.map((name) => {
    const own = fieldsOf(name).filter((field) => !sharedColumns.includes(field));
    return { name, share: own.filter((field) => headings.includes(field)).length / own.length };
  });
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share >= 0.5 ? best.name : null;
}

function missingFrom(headings: readonly string[], table: TableName): readonly string[] {
  return fieldsOf(table).filter((field) => !headings.includes(field));
}

function fieldsOf(table: TableName): readonly string[] {
  return Object.keys(tables[table].columns);
}

function asHeading(cell: string): string {
  return cell.trim().toUpperCase();
}

function inWords(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;
}

function aboutHeadings(
  severity: Finding['severity'],
  file: string,
  code: string,
  field: string | null,
  say: string,
): Finding {
  return { severity, code, say: `${file}: ${say}`, file, line: null, field };
}
