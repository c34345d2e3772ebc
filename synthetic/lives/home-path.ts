import { ageYearsOn, type Day, dayOfMonthOf, daysAfter, daysBetween } from '#calendar/day.ts';
import type { PlacementType } from '#care/placement.ts';
import type { Random } from '../random.ts';
import { homeOfType, renamed } from './homes.ts';
import type { Home, Person, Plan, Stay } from './life.ts';
import { difficultSummer } from './seasons.ts';

/** What decides where a child lives, and for how long. */
export type Circumstances = {
  readonly person: Person;
  readonly plan: Plan;
  readonly from: Day;
  /** The day these stays are over: care ceases, or another kind of home begins. */
  readonly until: Day;
  /** Children of one family, all in the same homes: families and kin only. */
  readonly isWithSiblings: boolean;
  /** One of those whose homes keep breaking down. */
  readonly isUnsettled: boolean;
};

/** The homes somebody lives in from one day until another, after those of `before`. */
export function homesLivedIn(
  random: Random,
  lived: Circumstances,
  before: readonly Stay[],
): readonly Stay[] {
  const stays: Stay[] = [...before];
  if (stays.length === 0) stays.push(firstStay(random, lived));
  for (let since = lived.from; ; ) {
    const current = lastOf(stays);
    const leavesOn = leavingDay(random, lived, current.home, since);
    if (leavesOn > daysAfter(lived.until, -8)) return stays;
    const next = nextStay(random, lived, current, leavesOn);
    stays.push(next);
    since = next.from;
  }
}

/** The last of `stays`. Throws RangeError when there is none. */
export function lastOf(stays: readonly Stay[]): Stay {
  const last = stays.at(-1);
  if (last === undefined) throw new RangeError('Nobody lives nowhere');
  return last;
}

function firstStay(random: Random, lived: Circumstances): Stay {
  const type = firstType(random, lived, ageYearsOn(lived.person.bornOn, lived.from));
  const home = homeOfType(random, type, lived.person.homePostcode);
  return { from: lived.from, home, hasSameCarer: false, reasonMoved: '' };
}

function nextStay(random: Random, lived: Circumstances, current: Stay, from: Day): Stay {
  if (isReadyForMatch(random, lived, current, from)) {
    const type = current.home.type === 'U3' ? 'U1' : 'U4';
    return { from, home: renamed(current.home, type), hasSameCarer: true, reasonMoved: 'PLACE' };
  }
  const type = nextType(random, lived, current.home, from);
  const home = homeOfType(random, type, lived.person.homePostcode);
  if (home.postcode === current.home.postcode) return nextStay(random, lived, current, from);
  return { from, home, hasSameCarer: false, reasonMoved: random.weighted(reasons) };
}

/** A foster home that has lasted most of a year becomes the home to grow up in. */
function isReadyForMatch(random: Random, lived: Circumstances, current: Stay, on: Day): boolean {
  const isShortTerm = current.home.type === 'U6' || current.home.type === 'U3';
  const staysInCare = lived.plan === 'until grown up' || lived.plan === 'home later';
  const hasLasted = daysBetween(current.from, on) > 240;
  return isShortTerm && staysInCare && hasLasted && random.chance(0.85);
}

function leavingDay(random: Random, lived: Circumstances, home: Home, since: Day): Day {
  const usual = daysAfter(since, usualStay(random, lived, home, since));
  const overSummer = since <= difficultSummer.from && usual >= difficultSummer.to;
  const age = ageYearsOn(lived.person.bornOn, since);
  if (overSummer && random.chance(age >= 10 ? 0.16 : 0.06)) {
    return daysAfter(difficultSummer.from, random.whole(0, 105));
  }
  return usual;
}

function usualStay(random: Random, lived: Circumstances, home: Home, since: Day): number {
  // A stop-gap ends before the month does: no month end finds a child without a provider.
  if (home.type.startsWith('Z')) return Math.max(2, 26 - dayOfMonthOf(since));
  const isFirst = since === lived.from;
  const isStopGap = isFirst && home.type === 'U6' && random.chance(0.3);
  if (isStopGap) return 20 + random.daysAround(70);
  const mean = meanStay(home.type, ageYearsOn(lived.person.bornOn, since));
  return 20 + random.daysAround(lived.isUnsettled ? mean * 0.13 : mean);
}

function meanStay(type: PlacementType, ageYears: number): number {
  const [young, older] = meanStays[type] ?? [620, 480];
  return ageYears < 12 ? young : older;
}

/** Days a stay lasts on average, for children under twelve and from twelve on. */
const meanStays: Partial<Record<PlacementType, readonly [young: number, older: number]>> = {
  R3: [130, 130],
  K1: [90, 90],
  U1: [3400, 1900],
  U4: [3400, 1900],
  U3: [900, 900],
  K2: [620, 620],
  K3: [520, 520],
  P2: [520, 520],
  S1: [800, 800],
};

function firstType(random: Random, lived: Circumstances, ageYears: number): PlacementType {
  if (lived.plan === 'remand') return random.weighted({ R5: 1, K1: 1 });
  if (lived.plan === 'short breaks') return random.weighted({ U6: 60, K2: 40 });
  if (lived.isWithSiblings) return random.weighted({ U6: 74, U3: 26 });
  if (lived.plan === 'asylum') return ageYears < 16 ? 'U6' : random.weighted({ U6: 35, K3: 65 });
  if (ageYears < 1) return random.weighted({ U6: 64, R3: 14, U3: 15, U5: 7 });
  if (ageYears < 10) return random.weighted({ U6: 76, U3: 24 });
  if (ageYears < 16) return random.weighted({ U6: 68, U3: 12, K2: 20 });
  return random.weighted({ U6: 34, U3: 4, K2: 16, K3: 46 });
}

function nextType(random: Random, lived: Circumstances, home: Home, on: Day): PlacementType {
  const ageYears = ageYearsOn(lived.person.bornOn, on);
  if (lived.isWithSiblings || ageYears < 9) return random.weighted({ U6: 84, U3: 16 });
  if (ageYears < 13) return random.weighted({ U6: 72, U3: 6, K2: 17, S1: 5 });
  const canStopGap = dayOfMonthOf(on) < 20 && !home.type.startsWith('Z');
  if (ageYears < 16) {
    return random.weighted({ U6: 52, K2: 40, K1: 1, S1: 6, Z11: canStopGap ? 5 : 0 });
  }
  const independent = on < '2023-04-01' ? 6 : 0;
  return random.weighted({ U6: 20, K2: 20, K3: 54, P2: independent, Z13: canStopGap ? 4 : 0 });
}

/** Why homes are left, as shares of all moves that are not a change of name only. */
const reasons = {
  CARPL: 46,
  CREQB: 17,
  CREQO: 13,
  CHILD: 7,
  LAREQ: 5,
  STAND: 3,
  CLOSE: 3,
  ALLEG: 2,
  APPRR: 1,
  OTHER: 3,
} as const;
