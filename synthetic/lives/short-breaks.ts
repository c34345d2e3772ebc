import { type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import { homeOfType } from './homes.ts';
import type { Life, PeriodOfCare } from './life.ts';
import { childOfTheBorough, familyLikeness } from './person.ts';

/**
 * A disabled child who stays away from home for some days at a time.
 *
 * Some families agree a whole series (V4), told as one long episode; for the
 * others every stay is an episode of its own (V3), of a few days each.
 */
export function shortBreaks(random: Random, started: Day, number: number): Life {
  const bornOn = monthsAfter(started, -random.whole(5 * 12, 15 * 12));
  const person = childOfTheBorough(random, number, bornOn, familyLikeness(random));
  const home = { ...homeOfType(random, 'K2', ''), postcode: '', urn: '' };
  const until = daysAfter(started, random.whole(300, 1000));
  const series = (from: Day, to: Day, status: 'V3' | 'V4'): PeriodOfCare => ({
    plan: 'short breaks',
    started: from,
    ceased: to,
    reasonCeased: 'E4A',
    need: 'N2',
    legal: [{ from, status }],
    stays: [{ from, home, hasSameCarer: false, reasonMoved: '' }],
    adoption: null,
  });
  if (random.chance(0.5)) return { ...person, periods: [series(started, until, 'V4')] };

  const periods: PeriodOfCare[] = [];
  for (let from = started; from < until; from = daysAfter(from, random.whole(45, 75))) {
    periods.push(series(from, daysAfter(from, random.whole(2, 4)), 'V3'));
  }
  return { ...person, periods };
}
