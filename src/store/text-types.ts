import pg from 'pg';
import { type Instant, instant } from '#calendar/instant.ts';

const { builtins } = pg.types;
const arrays = { date: 1182, timestamptz: 1185, int8: 1016, numeric: 1231 } as const;

/**
 * How values come back from PostgreSQL: days, moments and decimals as text.
 *
 * The driver's own choice, a JavaScript date, moves a day by one in summer.
 */
export const textTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    parsers.get(type) ?? pg.types.getTypeParser(type, format),
};

const asItIs = (text: string) => text;

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, asItIs],
  [builtins.NUMERIC, asItIs],
  [builtins.INTERVAL, asItIs],
  [builtins.TIMESTAMPTZ, readMoment],
  [builtins.INT8, readWholeNumber],
  [arrays.date, eachOf(asItIs)],
  [arrays.numeric, eachOf(asItIs)],
  [arrays.timestamptz, eachOf(readMoment)],
  [arrays.int8, eachOf(readWholeNumber)],
]);

/** The moment PostgreSQL wrote as '2026-03-31 23:00:00.123456+00', to the millisecond. */
function readMoment(text: string): Instant {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(text);
  if (parts === null) throw new RangeError('A moment in the database was not written in UTC');
  const [, date, time, fraction = ''] = parts;
  return instant(`${date}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`);
}

/** A whole number that JavaScript can hold exactly. */
function readWholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A whole number is too large to hold');
  return number;
}

/** Reads an array whose elements, being numbers, days or moments, need no unquoting of commas. */
function eachOf(read: (text: string) => unknown) {
  return (text: string): readonly unknown[] =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .split(',')
          .map((part) => (part === 'NULL' ? null : read(part.replaceAll('"', ''))));
}
