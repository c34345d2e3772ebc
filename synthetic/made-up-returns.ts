import { type Day, yearOf } from '#calendar/day.ts';
import { reportingYearOf } from '#calendar/reporting-year.ts';
import { population } from './lives/population.ts';
import type { MadeUpReturn } from './returns/columns.ts';
import { toldLife } from './returns/told-life.ts';
import { yearReturn } from './returns/year-return.ts';

/**
 * The returns of a made-up council, earliest year first, the last as it stands on `asAt`.
 *
 * `years` reporting years are over; the one `asAt` falls in comes on top, unless
 * it is over too. `size` is 1 for about 300 children in care at a time. The same
 * arguments give the same returns, to the byte.
 */
export function madeUpReturns(
  seed: number,
  asAt: Day,
  years: number,
  size: number,
): readonly MadeUpReturn[] {
  const told = population(seed, asAt, size).map((life) => toldLife(seed, life));
  const last = reportingYearOf(asAt);
  const lastWhole = asAt.endsWith('-03-31') ? yearOf(asAt) : last - 1;
  const endings = Array.from({ length: years }, (_, index) => lastWhole - years + 1 + index);
  if (lastWhole !== last) endings.push(last);
  return endings.map((ending) => yearReturn(seed, told, ending, asAt));
}
