import { type Day, dayOfMonthOf, daysAfter, daysBetween } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import { lastOf } from './home-path.ts';
import { homeOfType } from './homes.ts';
import type { LegalSpell, Stay } from './life.ts';

/**
 * `stays` with a few days spent elsewhere in the middle of one of them: in
 * hospital, or while the carers were on holiday. The child comes back to the
 * same home. Unchanged when no stay is long and calm enough.
 */
export function withTemporaryStay(
  random: Random,
  stays: readonly Stay[],
  legal: readonly LegalSpell[],
  ceased: Day,
): readonly Stay[] {
  const index = random.whole(0, stays.length - 1);
  const stay = stays[index] ?? lastOf(stays);
  const endsOn = stays[index + 1]?.from ?? ceased;
  const length = daysBetween(stay.from, endsOn);
  if (length < 90 || !/^[UK]/.test(stay.home.type)) return stays;

  const leftOn = earlyInMonth(daysAfter(stay.from, random.whole(35, length - 35)));
  const backOn = daysAfter(leftOn, random.whole(3, 7));
  const isCalm = legal.every(({ from }) => from < leftOn || from > backOn);
  if (!isCalm) return stays;

  const type = random.weighted({ T1: 3, T3: 3, T4: 4 });
  const away: Stay = {
    from: leftOn,
    home: homeOfType(random, type, ''),
    hasSameCarer: false,
    reasonMoved: '',
  };
  const back: Stay = { from: backOn, home: stay.home, hasSameCarer: false, reasonMoved: '' };
  return [...stays.slice(0, index + 1), away, back, ...stays.slice(index + 1)];
}

/** No month end finds a child in a temporary placement, which has no provider to name. */
function earlyInMonth(date: Day): Day {
  const dayOfMonth = dayOfMonthOf(date);
  return dayOfMonth > 18 ? daysAfter(date, 18 - dayOfMonth) : date;
}
