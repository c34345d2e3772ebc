import { ageYearsOn, type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import type { Random } from '../random.ts';
import { homesLivedIn } from './home-path.ts';
import type { Life, Person, Plan } from './life.ts';
import { type Entry, periodOfCare } from './period.ts';
import { childOfTheBorough, childWhoCameAlone, familyLikeness } from './person.ts';
import { planAtAge, plannedCeasing } from './plan.ts';

/** The children of one family, who come into care on the same day. */
export function family(random: Random, started: Day, firstNumber: number): readonly Life[] {
  const likeness = familyLikeness(random);
  const people = birthdays(random, started).map((bornOn, index) =>
    childOfTheBorough(random, firstNumber + index, bornOn, likeness),
  );
  const plan = planAtAge(random, averageAge(people, started));
  const need = random.weighted(needs);
  const leavesOn = plannedCeasing(random, plan, started);
  const shared = { started, need, leavesOn };
  const together = people.length > 1 ? homesTogether(random, people, plan, shared) : null;
  return people.map((person) => {
    const own = planFor(person, plan, started);
    return lived(random, { ...shared, person, plan: own, together });
  });
}

/** A young person who arrives alone and asks for asylum. */
export function arrivalAlone(random: Random, started: Day, number: number): Life {
  const bornOn = bornYearsBefore(random, started, random.weighted(agesOfArrivals));
  const person = childWhoCameAlone(random, number, bornOn);
  return alone(random, person, 'asylum', started, 'N8');
}

/** A boy or girl of fourteen to sixteen whom a court remands for some days. */
export function remand(random: Random, started: Day, number: number): Life {
  const bornOn = bornYearsBefore(random, started, random.weighted({ 14: 1, 15: 2, 16: 2 }));
  const person = childOfTheBorough(random, number, bornOn, familyLikeness(random));
  return alone(random, person, 'remand', started, 'N6');
}

/** `life` with one more period of care, begun on `started`. */
export function comesBack(random: Random, life: Life, started: Day): Life {
  const plan = planAtAge(random, Math.max(5, ageYearsOn(life.bornOn, started)));
  const need = life.periods.at(-1)?.need ?? 'N1';
  const again = alone(random, life, plan, started, need);
  return { ...life, periods: [...life.periods, ...again.periods] };
}

function alone(random: Random, person: Person, plan: Plan, started: Day, need: string): Life {
  const leavesOn = plannedCeasing(random, plan, started);
  return lived(random, { person, plan, started, need, leavesOn, together: null });
}

function lived(random: Random, entry: Entry): Life {
  return { ...entry.person, periods: [periodOfCare(random, entry)] };
}

/** Half of all children in care have a brother or sister there; most entries are still of one. */
function birthdays(random: Random, started: Day): readonly Day[] {
  const first = bornYearsBefore(random, started, random.weighted(agesAtEntry));
  const others = Number(random.weighted({ 0: 74, 1: 17, 2: 9 }));
  const days = [first];
  let newest = first;
  for (let other = 1; other <= others; other += 1) {
    const younger = daysAfter(newest, random.whole(420, 1200));
    if (younger >= daysAfter(started, -10)) continue;
    days.push(younger);
    newest = younger;
  }
  return days;
}

function averageAge(people: readonly Person[], on: Day): number {
  const ages = people.map(({ bornOn }) => ageYearsOn(bornOn, on));
  return ages.reduce((sum, age) => sum + age, 0) / ages.length;
}

/** A plan made for the family, as far as it can be meant for this child of it. */
function planFor(person: Person, plan: Plan, started: Day): Plan {
  const isForAdoption = plan === 'adoption' || plan === 'adoption reversed';
  const isTooOld = isForAdoption && ageYearsOn(person.bornOn, started) > 6;
  return isTooOld ? 'until grown up' : plan;
}

/** The homes brothers and sisters share until their ways part; null when they never lived together. */
function homesTogether(
  random: Random,
  people: readonly Person[],
  plan: Plan,
  shared: Pick<Entry, 'started' | 'leavesOn'>,
): Entry['together'] {
  const eldest = people[0];
  if (eldest === undefined || random.chance(0.3)) return null;
  const until = earliest([
    daysAfter(shared.started, Math.min(4000, 20 + random.daysAround(1500))),
    monthsAfter(eldest.bornOn, 15 * 12),
    ...(shared.leavesOn === null ? [] : [daysAfter(shared.leavesOn, -10)]),
    ...(plan.startsWith('adoption') ? [daysAfter(shared.started, 150)] : []),
  ]);
  if (until <= shared.started) return null;
  const lived = { person: eldest, plan, from: shared.started, until, isWithSiblings: true };
  const stays = homesLivedIn(random, { ...lived, isUnsettled: random.chance(0.03) }, []);
  return { stays, until };
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((first, day) => (day < first ? day : first));
}

function bornYearsBefore(random: Random, date: Day, years: string): Day {
  const birthday = monthsAfter(date, -12 * Number(years));
  return daysAfter(birthday, -random.whole(years === '0' ? 1 : 0, years === '0' ? 330 : 364));
}

const needs = { N1: 64, N2: 3, N3: 4, N4: 8, N5: 15, N6: 2, N8: 4 } as const;

const agesOfArrivals = { 14: 6, 15: 20, 16: 40, 17: 34 } as const;

const agesAtEntry = {
  0: 35,
  1: 6,
  2: 5,
  3: 5,
  4: 4,
  5: 4,
  6: 4,
  7: 4,
  8: 4,
  9: 4,
  10: 4,
  11: 4,
  12: 5,
  13: 7,
  14: 9,
  15: 11,
  16: 12,
  17: 5,
} as const;
