import { ageYearsOn, type Day, yearOf } from '#calendar/day.ts';
import { reportingYearOf, yearEnding } from '#calendar/reporting-year.ts';
import type { Life } from './lives/life.ts';
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
  const last = reportingYearOf(asAt);
  const lastWhole = asAt.endsWith('-03-31') ? yearOf(asAt) : last - 1;
  const endings = Array.from({ length: years }, (_, index) => lastWhole - years + 1 + index);
  if (lastWhole !== last) endings.push(last);
  const from = yearEnding(endings[0] ?? last).from;
  const told = population(seed, asAt, size)
    .filter((life) => mayBeTold(life, from))
    .map((life) => toldLife(seed, life));
  return endings.map((ending) => yearReturn(seed, told, ending, asAt));
}

/** Whether somebody may be in a return of a year that begins on `from` or later: in care, or a care leaver. */
function mayBeTold(life: Life, from: Day): boolean {
  const ceased = life.periods.at(-1)?.ceased ?? from;
  const wasNearlyGrownUp = ageYearsOn(life.bornOn, ceased) >= 16;
  const isYoung = ageYearsOn(life.bornOn, from) < 26;
  return ceased >= from || (wasNearlyGrownUp && isYoung);
}
