import type { Day } from '#calendar/day.ts';
import { yearEnding } from '#calendar/reporting-year.ts';
import type { Finding } from '../finding.ts';
import type { Return903 } from './read-return.ts';
import { rowFinding } from './row-finding.ts';
import { placeOf } from './row-place.ts';
import type { RowMark } from './table.ts';

/**
 * A warning for whatever `given` left open at the end of its year and the return of the next does not tell of.
 *
 * It stays open in the history, because nothing says when it ended.
 */
export function openButNotTold(given: Return903, next: Return903 | null): readonly Finding[] {
  if (next === null || next.yearEnding !== given.yearEnding + 1) return [];
  return tables
    .filter(({ table }) => next.isXml || next.files[table] !== undefined)
    .flatMap(({ table, start, end }) => {
      const told = new Set(rowsOf(next, table).map((row) => `${row.CHILD} ${row[start]}`));
      return rowsOf(given, table)
        .filter((row) => isOpen(row, start, end, given.yearEnding))
        .filter((row) => !told.has(`${row.CHILD} ${row[start]}`))
        .map((row) => {
          const say = `this is open at the end of the year, but ${next.name} does not tell of it, so it is taken to go on. Add it there, with its end if it has one.`;
          return rowFinding('warning', 'open-but-not-told', placeOf(given, table, row), end, say);
        });
    });
}

/** The tables of what goes on from year to year, and the columns that begin and end it. */
const tables = [
  { table: 'episodes', start: 'DECOM', end: 'DEC' },
  { table: 'missing', start: 'MIS_START', end: 'MIS_END' },
] as const;

type AnyRow = RowMark & { readonly CHILD: string } & Readonly<Record<string, unknown>>;

function rowsOf({ rows }: Return903, table: 'episodes' | 'missing'): readonly AnyRow[] {
  return rows[table];
}

function isOpen(row: AnyRow, start: string, end: string, year: number): boolean {
  const isBlank = row[end] === null && !row.unread.includes(end);
  return isBlank && (row[start] as Day) <= yearEnding(year).to;
}
