import { ageYearsOn, type Day, day, daysAfter, daysBetween, monthsAfter } from '#calendar/day.ts';
import { type Random, randomFrom } from '../random.ts';
import { arrivalAlone, comesBack, family, remand } from './family.ts';
import type { Life } from './life.ts';
import { expectedInCare } from './seasons.ts';
import { shortBreaks } from './short-breaks.ts';

/** How far back lives are lived, so that nobody in the returns comes from nowhere. */
const livesBegin = day('2008-04-01');

/**
 * Everybody ever in the care of a made-up council until `asAt`, in order of id.
 *
 * `size` is 1 for a council of about 300 children in care; 10 for one of 3,000.
 */
export function population(seed: number, asAt: Day, size: number): readonly Life[] {
  const lives: Life[] = [];
  for (let month = livesBegin; month <= asAt; month = monthsAfter(month, 1)) {
    const random = randomFrom(seed, `month ${month}`);
    for (const life of arrivalsIn(random, month, size, lives)) {
      if (startOf(life) <= asAt) lives.push(life);
    }
  }
  return lives;
}

/** How many were looked after at the end of `date`, short breaks apart. */
function inCareOn(lives: readonly Life[], date: Day): number {
  return lives.filter((life) => isInCareOn(life, date)).length;
}

function isInCareOn(life: Life, date: Day): boolean {
  return life.periods.some(
    ({ plan, started, ceased }) => plan !== 'short breaks' && started <= date && ceased > date,
  );
}

/**
 * The new arrivals of one month: more when the council has fewer children than usual.
 *
 * Some who had gone home come back as well: their lives, among `lives`, go on.
 */
function arrivalsIn(random: Random, month: Day, size: number, lives: Life[]): readonly Life[] {
  const missing = expectedInCare(month) * size - inCareOn(lives, month);
  const wanted = Math.max(3 * size, 8.2 * size + missing / 4);
  const arrived: Life[] = [];
  const inMonth = () => daysAfter(month, random.whole(0, 27));
  const nextNumber = () => lives.length + arrived.length + 1;
  const returning = new Set(thoseWhoMayComeBack(lives, month));
  while (arrived.length < wanted) {
    if (returning.size > 0 && random.chance(0.09)) {
      const index = random.oneOf([...returning]);
      lives[index] = comesBack(random, lives[index] as Life, inMonth());
      returning.delete(index);
    }
    arrived.push(...family(random, inMonth(), nextNumber()));
  }
  for (let count = timesThisMonth(random, 1.5 * size); count > 0; count -= 1) {
    arrived.push(arrivalAlone(random, inMonth(), nextNumber()));
  }
  for (let count = timesThisMonth(random, 0.25 * size); count > 0; count -= 1) {
    arrived.push(remand(random, daysAfter(month, random.whole(0, 6)), nextNumber()));
  }
  for (let count = timesThisMonth(random, 0.25 * size); count > 0; count -= 1) {
    arrived.push(shortBreaks(random, inMonth(), nextNumber()));
  }
  return arrived;
}

/** The places in `lives` of those who went home lately, and may not be able to stay there. */
function thoseWhoMayComeBack(lives: readonly Life[], month: Day): readonly number[] {
  return lives.flatMap((life, index) => (mayComeBack(life, month) ? [index] : []));
}

function mayComeBack(life: Life, month: Day): boolean {
  const last = life.periods.at(-1);
  if (last === undefined || last.ceased >= month) return false;
  if (last.plan === 'short breaks' || !last.reasonCeased.startsWith('E4A')) return false;
  const since = daysBetween(last.ceased, month);
  return since > 30 && since < 500 && ageYearsOn(life.bornOn, month) < 16;
}

/** A whole number that comes to `expected` on average. */
function timesThisMonth(random: Random, expected: number): number {
  return Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0);
}

function startOf(life: Life): Day {
  const first = life.periods[0];
  if (first === undefined) throw new RangeError('A life in care without care');
  return first.started;
}
