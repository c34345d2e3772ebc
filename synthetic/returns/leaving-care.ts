import { ageYearsOn, type Day, daysAfter, daysBetween, monthsAfter } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { PeriodOfCare } from '../lives/life.ts';
import { type Random, randomFrom } from '../random.ts';
import { someOf } from './some-of.ts';
import type { ToldLife } from './told-life.ts';

/** IN_TOUCH, ACTIV and ACCOM of a care leaver around one birthday (OC3). */
export type LeavingCells = readonly [inTouch: string, activity: string, accommodation: string];

/** How care leavers with a birthday from the seventeenth to the twenty-fifth in `year` were, by id. */
export function leavingCare(
  seed: number,
  told: readonly ToldLife[],
  year: Period,
): ReadonlyMap<string, LeavingCells> {
  const random = randomFrom(seed, `leaving care ${year.to}`);
  const leavers = told.filter((life) => isCareLeaver(life, year));
  const young = leavers.filter((life) => turning(life, year) <= 18);
  const grown = leavers.filter((life) => isBetween(turning(life, year), 19, 21));
  const older = leavers.filter((life) => turning(life, year) >= 22);
  return new Map([
    ...cellsOf(random, young, year, sharesOfYoung),
    ...cellsOf(random, grown, year, sharesOfGrown),
    // From twenty-two, only those who come and ask are in the return.
    ...cellsOf(random, someOf(random, older, 0.42), year, sharesOfOlder),
  ]);
}

/** Whether somebody was long enough in care, has left it, and has a birthday of the table in `year`. */
function isCareLeaver(life: ToldLife, year: Period): boolean {
  const age = turning(life, year);
  if (!isBetween(age, 17, 25)) return false;
  const birthday = monthsAfter(life.bornOn, age * 12);
  const last = lastPeriod(life, year);
  if (last === undefined || last.plan === 'short breaks') return false;
  const hasLeft = last.ceased <= birthday;
  const isElsewhere = ['E11', 'E12', 'E3'].includes(last.reasonCeased);
  return hasLeft && !isElsewhere && wasLongEnoughInCare(life, year);
}

/** The newest time in care, as it was known when the year ended. */
function lastPeriod(life: ToldLife, year: Period): PeriodOfCare | undefined {
  return life.periods.findLast(({ started }) => started <= year.to);
}

/** Thirteen weeks in all since the fourteenth birthday, some of it after the sixteenth. */
function wasLongEnoughInCare(life: ToldLife, year: Period): boolean {
  const [fourteen, sixteen] = [14, 16].map((age) => monthsAfter(life.bornOn, age * 12)) as [
    Day,
    Day,
  ];
  const stretches = life.periods
    .filter(({ plan, started }) => plan !== 'short breaks' && started <= year.to)
    .map(({ started, ceased }) => ({ from: started, to: ceased }));
  const days = stretches.map(({ from, to }) => daysBetween(from > fourteen ? from : fourteen, to));
  const total = days.filter((count) => count > 0).reduce((sum, count) => sum + count, 0);
  return total >= 91 && stretches.some(({ to }) => to > sixteen);
}

/** The age somebody reaches in `year`; nought when the birthday is not within it. */
function turning(life: ToldLife, year: Period): number {
  const after = ageYearsOn(life.bornOn, year.to);
  return ageYearsOn(life.bornOn, daysAfter(year.from, -1)) < after ? after : 0;
}

type Shares = { readonly inTouch: number; readonly busy: number; readonly unsuitable: number };

const sharesOfYoung: Shares = { inTouch: 0.86, busy: 0.7, unsuitable: 0.05 };
const sharesOfGrown: Shares = { inTouch: 0.91, busy: 0.6, unsuitable: 0.065 };
const sharesOfOlder: Shares = { inTouch: 1, busy: 0.55, unsuitable: 0.07 };

function cellsOf(
  random: Random,
  leavers: readonly ToldLife[],
  year: Period,
  shares: Shares,
): readonly (readonly [string, LeavingCells])[] {
  const backHome = leavers.filter((life) => hasReturnedHome(life, year));
  const others = leavers.filter((life) => !backHome.includes(life));
  const inTouch = someOf(random, others, shares.inTouch);
  const busy = new Set(someOf(random, inTouch, shares.busy));
  const badly = new Set(someOf(random, inTouch, shares.unsuitable));
  const lost = others.filter((life) => !inTouch.includes(life));
  return [
    ...backHome.map((life): [string, LeavingCells] => [life.id, ['RHOM', '0', '0']]),
    ...lost.map((life): [string, LeavingCells] => [life.id, [lostTouch(random), '0', '0']]),
    ...inTouch.map((life): [string, LeavingCells] => {
      const activity = busy.has(life) ? doing(random, life, year) : doingNothing(random, life);
      return [life.id, ['YES', activity, living(random, life, year, badly.has(life))]];
    }),
  ];
}

/** Back with the family for six months or more, before growing up: no longer the council’s to follow. */
function hasReturnedHome(life: ToldLife, year: Period): boolean {
  const last = lastPeriod(life, year);
  if (last === undefined || turning(life, year) > 18) return false;
  const birthday = monthsAfter(life.bornOn, turning(life, year) * 12);
  return last.reasonCeased.startsWith('E4') && monthsAfter(last.ceased, 6) <= birthday;
}

function lostTouch(random: Random): string {
  return random.weighted({ NO: 52, REFU: 26, NREQ: 22 });
}

function doing(random: Random, life: ToldLife, year: Period): string {
  if (turning(life, year) <= 18) {
    return random.weighted({ F2: 70, P2: 6, F4: 5, F5: 13, P5: 4, F1: 2 });
  }
  return random.weighted({ F1: 11, P1: 1, F2: 24, P2: 4, F4: 6, F5: 37, P5: 17 });
}

function doingNothing(random: Random, life: ToldLife): string {
  return random.weighted({ G4: 24, G5: 58, G6: life.sex === 'F' ? 24 : 0 });
}

function living(random: Random, life: ToldLife, year: Period, isUnsuitable: boolean): string {
  if (isUnsuitable)
    return random.weighted({ X2: 28, S2: 16, W2: 14, V2: 10, U2: 14, D2: 10, Y2: 8 });
  const age = turning(life, year);
  if (age === 17) return random.weighted({ B1: 50, E1: 14, D1: 30, U1: 6 });
  if (age === 18) {
    return random.weighted({ D1: 36, Z1: 24, B1: 13, U1: 12, E1: 8, K1: 4, C1: 3 });
  }
  return random.weighted({ U1: 46, D1: 17, B1: 14, Z1: 9, E1: 4, K1: 5, T1: 2, C1: 3 });
}

function isBetween(age: number, least: number, most: number): boolean {
  return age >= least && age <= most;
}
