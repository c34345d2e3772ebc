import { ageYearsOn } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import { type Random, randomFrom } from '../random.ts';
import { someOf } from './some-of.ts';
import type { ToldLife } from './told-life.ts';

/** The health fields of a child for a year (OC2), in the order of the table, after CHILD and DOB. */
export type HealthCells = readonly string[];

/**
 * The health of every child looked after for the whole of `year`, by id.
 *
 * Shares are dealt out over the children, not drawn for each: a council this
 * small would otherwise swing by ten points a year for no reason.
 */
export function healthYears(
  seed: number,
  told: readonly ToldLife[],
  year: Period,
): ReadonlyMap<string, HealthCells> {
  const random = randomFrom(seed, `health ${year.to}`);
  const cohort = told.filter((life) => isLookedAfterAllYear(life, year));
  const shared = sharedOut(random, cohort, year);
  return new Map(cohort.map((life) => [life.id, healthCells(random, life, year, shared)]));
}

/** Whether nothing in the year began or ceased care, and no short break fell in it. */
function isLookedAfterAllYear(life: ToldLife, year: Period): boolean {
  const inYear = life.episodes.filter(
    ({ started, ceased }) => started <= year.to && ceased >= year.from,
  );
  return (
    inYear.length > 0 &&
    inYear.every(
      ({ started, ceased, reasonStarted, reasonCeased, legalStatus }) =>
        !(reasonStarted === 'S' && started > year.from) &&
        !(reasonCeased !== 'X1' && ceased < year.to) &&
        legalStatus !== 'V3' &&
        legalStatus !== 'V4',
    )
  );
}

type Shares = Readonly<Record<keyof typeof usualShares, ReadonlySet<ToldLife>>>;

const usualShares = {
  assessed: 0.92,
  teeth: 0.83,
  immunised: 0.87,
  developed: 0.72,
  convicted: 0.065,
  misusing: 0.05,
  scored: 0.83,
} as const;

function sharedOut(random: Random, cohort: readonly ToldLife[], year: Period): Shares {
  const aged = (least: number, most: number) =>
    cohort.filter(({ bornOn }) => {
      const age = ageYearsOn(bornOn, year.to);
      return age >= least && age <= most;
    });
  const some = (those: readonly ToldLife[], share: number) =>
    new Set(someOf(random, those, share + (random.draw() - 0.5) * 0.03));
  return {
    assessed: some(cohort, usualShares.assessed),
    teeth: some(cohort, usualShares.teeth),
    immunised: some(cohort, usualShares.immunised),
    developed: some(aged(0, 4), usualShares.developed),
    convicted: some(aged(10, 17), usualShares.convicted),
    misusing: some(aged(12, 17), usualShares.misusing * 2),
    scored: some(aged(4, 16), usualShares.scored),
  };
}

function healthCells(random: Random, life: ToldLife, year: Period, shares: Shares): HealthCells {
  const age = ageYearsOn(life.bornOn, year.to);
  const [score, reason] = strengths(random, life, year, shares);
  const isMisusing = shares.misusing.has(life);
  const received = isMisusing && random.chance(0.7);
  return [
    score,
    reason,
    age >= 10 ? flag(shares.convicted.has(life)) : '',
    age < 5 ? flag(shares.developed.has(life)) : '',
    flag(shares.immunised.has(life)),
    flag(shares.teeth.has(life)),
    flag(shares.assessed.has(life)),
    flag(isMisusing),
    isMisusing ? flag(received) : '',
    isMisusing && !received ? flag(random.chance(0.8)) : '',
  ];
}

/** Asked of children who are four to sixteen all year; those who turn four or seventeen are excused. */
function strengths(
  random: Random,
  life: ToldLife,
  year: Period,
  shares: Shares,
): readonly [score: string, reason: string] {
  const [before, after] = [ageYearsOn(life.bornOn, year.from), ageYearsOn(life.bornOn, year.to)];
  if (after < 4 || before >= 17) return ['', ''];
  if (before < 4 || after >= 17) return ['', 'SDQ1'];
  if (!shares.scored.has(life)) {
    return ['', random.weighted({ SDQ2: 25, SDQ3: 10, SDQ4: 45, SDQ5: 20 })];
  }
  const bell = random.draw() + random.draw() + random.draw() - 1.5;
  return [String(Math.min(40, Math.max(0, Math.round(13.6 + bell * 12)))), ''];
}

function flag(isSo: boolean): string {
  return isSo ? '1' : '0';
}
