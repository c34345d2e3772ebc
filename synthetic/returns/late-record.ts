import { type Day, daysAfter } from '#calendar/day.ts';
import { columns, type MadeUpReturn, type Row, type TableName } from './columns.ts';
import { written } from './written.ts';

/**
 * `made` with one more time missing, from `from` to `to`, that was recorded after
 * its figures had been worked out.
 *
 * It is somebody’s who had been missing before in that year, but was in one home
 * then and not missing; unchanged when there is nobody like that.
 */
export function withLateRecord(made: MadeUpReturn, from: Day, to: Day): MadeUpReturn {
  const { missing, episodes } = made.tables;
  const row = missing.find(([child]) => {
    const stays = episodes.filter(([id]) => id === child);
    const spells = missing.filter(([id]) => id === child);
    const isInOneHome = stays.some((stay) => {
      const { start, end } = stretch('episodes', stay);
      return start < from && end > to;
    });
    const isAway = spells.some((spell) => {
      const { start, end } = stretch('missing', spell);
      return start <= daysAfter(to, 1) && end >= daysAfter(from, -1);
    });
    return isInOneHome && !isAway;
  });
  if (row === undefined) return made;
  const [child = '', bornOn = ''] = row;
  const late: Row = [child, bornOn, 'M', written(from), written(to)];
  return { ...made, tables: { ...made.tables, missing: [...missing, late] } };
}

/** From when to when a row of a table goes, as days that compare; a blank end is after every day. */
function stretch(
  table: 'episodes' | 'missing',
  row: Row,
): { readonly start: string; readonly end: string } {
  const [first, last] = ends[table];
  const end = cell(table, row, last);
  return { start: sortable(cell(table, row, first)), end: end === '' ? '9999' : sortable(end) };
}

const ends = { episodes: ['DECOM', 'DEC'], missing: ['MIS_START', 'MIS_END'] } as const;

function cell(table: TableName, row: Row, column: string): string {
  return row[(columns[table] as readonly string[]).indexOf(column)] ?? '';
}

function sortable(date: string): string {
  return date.split('/').reverse().join('-');
}
