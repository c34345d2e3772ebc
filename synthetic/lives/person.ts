import { type Day, day, daysAfter, monthsAfter, yearOf } from '#calendar/day.ts';
import type { Ethnicity } from '#care/ethnicity.ts';
import type { Random } from '../random.ts';
import { madeUpPostcode } from './homes.ts';
import type { Person } from './life.ts';

/** The part of the world a family’s children share. */
export type FamilyLikeness = { readonly ethnicity: Ethnicity; readonly homePostcode: string };

/** What the children of one family have in common. */
export function familyLikeness(random: Random): FamilyLikeness {
  return { ethnicity: random.weighted(shares), homePostcode: madeUpPostcode(random, 'EB') };
}

/** The `number`th made-up person: a child of the borough. */
export function childOfTheBorough(
  random: Random,
  number: number,
  bornOn: Day,
  family: FamilyLikeness,
): Person {
  const sex = random.chance(0.53) ? 'M' : 'F';
  return {
    ...numbered(number, random),
    ...family,
    bornOn: onOrdinaryDay(bornOn),
    sex,
    isUnaccompanied: false,
    becameMotherOn: sex === 'F' && random.chance(0.03) ? motherhood(random, bornOn) : null,
  };
}

/** The `number`th made-up person: one who came alone to ask for asylum. */
export function childWhoCameAlone(random: Random, number: number, bornOn: Day): Person {
  return {
    ...numbered(number, random),
    bornOn: onOrdinaryDay(bornOn),
    sex: random.chance(0.93) ? 'M' : 'F',
    ethnicity: random.weighted({ OOTH: 40, BAFR: 32, AOTH: 22, WOTH: 6 }),
    isUnaccompanied: true,
    becameMotherOn: null,
    homePostcode: '',
  };
}

/** Shares of the ethnic groups among a made-up borough’s children in care. */
const shares = {
  WBRI: 66,
  WIRI: 1,
  WOTH: 4,
  WROM: 1,
  MWBC: 5,
  MWBA: 2,
  MWAS: 2,
  MOTH: 3,
  APKN: 3,
  ABAN: 2,
  AIND: 1,
  BCRB: 3,
  BAFR: 4,
  BOTH: 1,
  OOTH: 3,
} as const satisfies Partial<Record<Ethnicity, number>>;

/** An id of ours, and a pupil number of a school that does not exist, both the person’s alone. */
function numbered(number: number, random: Random): Pick<Person, 'id' | 'upn'> {
  const letter = random.oneOf([...'ABCDEFGHJKLMNPQRTUVWXYZ']);
  return {
    id: `EST${String(number).padStart(6, '0')}`,
    upn: `${letter}971${String(number).padStart(9, '0')}`,
  };
}

/**
 * Moves a birthday a day back from 31 March, where two years’ tables would both
 * claim it, and from 29 February, whose eighteenth anniversary is two days.
 */
function onOrdinaryDay(bornOn: Day): Day {
  return /-03-31$|-02-29$/.test(bornOn) ? daysAfter(bornOn, -1) : bornOn;
}

function motherhood(random: Random, bornOn: Day): Day {
  const sixteen = monthsAfter(bornOn, 12 * 16);
  return daysAfter(day(`${yearOf(sixteen)}-01-01`), random.whole(200, 700));
}
