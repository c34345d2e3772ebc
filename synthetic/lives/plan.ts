import { ageYearsOn, type Day, daysAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import type { AdoptionPath, Person, Plan } from './life.ts';

/** What care will turn out to have been for, for a child who comes in at `ageYears`. */
export function planAtAge(random: Random, ageYears: number): Plan {
  if (ageYears < 1) return random.weighted(plansOfBabies);
  if (ageYears < 5) return random.weighted(plansOfSmallChildren);
  if (ageYears < 10) return random.weighted(plansOfSchoolChildren);
  return random.weighted(ageYears < 15 ? plansOfTeenagers : plansOfNearlyGrownUps);
}

/** Days of the steps to an adoption, in order. */
export type AdoptionDays = AdoptionPath & {
  readonly placementOrderOn: Day;
  readonly placedOn: Day | null;
  readonly adoptedOn: Day | null;
};

/** The steps to an adoption, or to giving the plan up, for a child in care since `started`. */
export function adoptionDays(random: Random, plan: Plan, started: Day): AdoptionDays | null {
  if (plan !== 'adoption' && plan !== 'adoption reversed') return null;
  const decidedOn = daysAfter(started, random.whole(150, 230));
  const placementOrderOn = daysAfter(decidedOn, random.whole(15, 70));
  const isByFosterCarer = random.chance(0.2);
  const adopters = random.oneOf([
    'MF L11',
    'MF L11',
    'MF L3',
    'MM L12',
    'FF L12',
    'F1 L0',
    'M1 L0',
  ]);
  const path = { decidedOn, placementOrderOn, isByFosterCarer, adopters };
  if (plan === 'adoption reversed') {
    const reversedOn = daysAfter(placementOrderOn, random.whole(200, 400));
    return { ...path, reversedOn, matchedOn: null, placedOn: null, adoptedOn: null };
  }
  const matchedOn = daysAfter(placementOrderOn, random.whole(40, 170));
  const placedOn = daysAfter(matchedOn, random.whole(14, 40));
  const adoptedOn = daysAfter(placedOn, random.whole(130, 290));
  return { ...path, reversedOn: null, matchedOn, placedOn, adoptedOn };
}

/** Why care ceased (REC), which depends on the plan, on age, and on where the child last lived. */
export function reasonCeased(
  random: Random,
  plan: Plan,
  person: Person,
  ceased: Day,
  lastType: string,
): string {
  const isFostered = lastType.startsWith('U');
  if (ageYearsOn(person.bornOn, ceased) >= 18) {
    return random.weighted(isFostered ? afterFostering : afterOtherHomes);
  }
  if (plan === 'adoption') return random.chance(0.3) ? 'E11' : 'E12';
  if (plan === 'guardianship') return guardianship(random, lastType);
  if (plan === 'asylum') return 'E3';
  if (plan === 'remand') return 'E14';
  return random.chance(0.8) ? 'E4A' : 'E4B';
}

function guardianship(random: Random, lastType: string): string {
  if (random.chance(0.15)) return 'E41';
  if (lastType === 'U1' || lastType === 'U3') return 'E45';
  return lastType.startsWith('U') && random.chance(0.4) ? 'E46' : 'E47';
}

/** The day a plan made on `started` should be done; null when care goes on until adoption or adulthood. */
export function plannedCeasing(random: Random, plan: Plan, started: Day): Day | null {
  if (plan === 'home soon') {
    return daysAfter(started, Math.min(460, 6 + random.daysAround(140)));
  }
  if (plan === 'home later') return daysAfter(started, random.whole(560, 1250));
  if (plan === 'guardianship') return daysAfter(started, random.whole(260, 800));
  if (plan === 'remand') return daysAfter(started, random.whole(6, 20));
  if (plan === 'short breaks') return daysAfter(started, random.whole(300, 1600));
  if (plan === 'asylum' && random.chance(0.12)) return daysAfter(started, random.whole(20, 80));
  return null;
}

const plansOfBabies = {
  'home soon': 24,
  adoption: 46,
  guardianship: 18,
  'home later': 11,
  'until grown up': 7,
} as const;

const plansOfSmallChildren = {
  'home soon': 33,
  adoption: 31,
  'adoption reversed': 2,
  guardianship: 16,
  'home later': 15,
  'until grown up': 10,
} as const;

const plansOfSchoolChildren = {
  'home soon': 44,
  guardianship: 14,
  'home later': 16,
  'until grown up': 26,
} as const;

const plansOfTeenagers = {
  'home soon': 44,
  'section 20': 9,
  'home later': 11,
  'until grown up': 36,
} as const;

const plansOfNearlyGrownUps = {
  'home soon': 34,
  'section 20': 44,
  'until grown up': 22,
} as const;

const afterFostering = { E17: 58, E5: 16, E6: 10, E4A: 6, E7: 5, E8: 5 } as const;

const afterOtherHomes = { E5: 46, E6: 20, E17: 8, E4A: 10, E7: 7, E8: 6, E9: 3 } as const;
