import { type Random, randomFrom } from '../random.ts';
import type { Counts } from './counts.ts';
import type { MadeUpCouncil } from './places.ts';

/**
 * What a made-up council would publish for the year that ended in March of `ending`.
 *
 * Each council has its own level of everything, and moves a little each year.
 */
export function councilCounts(seed: number, council: MadeUpCouncil, ending: number): Counts {
  const trait: Trait = (name, usual, spread, wobble) => {
    const own = wave(randomFrom(seed, `${council.code} ${name}`));
    const now = wave(randomFrom(seed, `${council.code} ${name} ${ending}`));
    return Math.max(0, usual + own * spread + now * wobble);
  };
  const part: Part = (of, name, percent, spread) =>
    Math.round((of * trait(name, percent, spread, spread / 2)) / 100);
  const population = populationOf(seed, council, ending - 1);
  const lookedAfter = Math.round((population * trait('rate', 68, 14, 1.5)) / 10_000);
  return {
    population,
    lookedAfter,
    ...stabilityCounts(lookedAfter, part),
    ...healthCounts(part(lookedAfter, 'all year', 69, 3), part, trait),
    ...leaverCounts('young', part(lookedAfter, 'young leavers', 18, 2), usualYoung, part),
    ...leaverCounts('grown', part(lookedAfter, 'grown leavers', 49, 4), usualGrown, part),
    ...moveCounts(part(lookedAfter, 'new placements', 95, 12), part),
  };
}

/** A level of something: the usual one, how far councils differ in it, and how much a year moves it. */
type Trait = (name: string, usual: number, spread: number, wobble: number) => number;

/** How many `of` so many, when about `percent` are, give or take `spread`. */
type Part = (of: number, name: string, percent: number, spread: number) => number;

function stabilityCounts(lookedAfter: number, part: Part) {
  const longTerm = part(lookedAfter, 'long term', 29, 3);
  const twoYears = part(lookedAfter, 'two years', 66, 4);
  return {
    started: part(lookedAfter, 'started', 39, 4),
    ceased: part(lookedAfter, 'ceased', 40, 4),
    threeOrMore: part(lookedAfter, 'moves', 10.4, 1.6),
    twoYears,
    threeOrMoreInTwoYears: part(twoYears, 'moves in two years', 23, 3),
    longTerm,
    sameCarer: part(longTerm, 'same carer', 69, 3.5),
  };
}

function healthCounts(allYear: number, part: Part, trait: Trait) {
  const under5 = part(allYear, 'under 5', 12, 2);
  const aged10 = part(allYear, 'aged 10', 63, 3);
  const aged5 = part(allYear, 'aged 5 to 16', 70, 2);
  const scored = part(aged5, 'scored', 77, 9);
  const misusing = part(allYear, 'misusing', 4, 1.4);
  return {
    allYear,
    assessed: part(allYear, 'assessed', 89, 4),
    immunised: part(allYear, 'immunised', 83, 5),
    teeth: part(allYear, 'teeth', 80, 6),
    under5,
    developed: part(under5, 'developed', 80, 5),
    aged10,
    convicted: part(aged10, 'convicted', 4.5, 1.5),
    misusing,
    helped: part(misusing, 'helped', 52, 12),
    refusedHelp: part(misusing, 'refused help', 36, 8),
    aged5,
    scored,
    scoredHigh: part(scored, 'scored high', 38, 4),
    scoredBorderline: part(scored, 'borderline', 13, 2),
    sumOfScores: Math.round(scored * trait('score', 14.1, 0.8, 0.3)),
  };
}

/** Children under 18 in the middle of `year`. */
export function populationOf(seed: number, council: MadeUpCouncil, year: number): number {
  const growth = 0.004 + wave(randomFrom(seed, `${council.code} growth`)) * 0.003;
  const noise = Math.round(wave(randomFrom(seed, `${council.code} people ${year}`)) * 60);
  return Math.round(council.children * (1 + growth) ** (year - 2024)) + noise;
}

/** About nought, seldom beyond 1.5 either way. */
function wave(random: Random): number {
  return (random.draw() + random.draw() + random.draw() - 1.5) * 1.6;
}

type Usual = readonly [busy: number, idle: number, housed: number, suitable: number];

const usualYoung: Usual = [64, 26, 98, 90];
const usualGrown: Usual = [54, 36, 99, 88];

function leaverCounts<const Age extends 'young' | 'grown'>(
  age: Age,
  leavers: number,
  [busyPercent, idlePercent, housedPercent, suitablePercent]: Usual,
  part: Part,
) {
  const busy = part(leavers, `${age} busy`, busyPercent, 4);
  const idle = Math.min(leavers - busy, part(leavers, `${age} idle`, idlePercent, 3));
  const atUniversity = part(busy, `${age} university`, age === 'young' ? 5 : 11, 3);
  const apprentices = part(busy, `${age} apprentices`, 5, 2);
  const working = part(busy, `${age} working`, age === 'young' ? 20 : 50, 5);
  const ill = part(idle, `${age} ill`, 26, 5);
  const parenting = part(idle, `${age} parenting`, 13, 4);
  const housed = Math.min(leavers, part(leavers, `${age} housed`, housedPercent, 0.6));
  const suitable = part(housed, `${age} suitable`, suitablePercent, 3);
  const unsuitable = part(housed - suitable, `${age} unsuitable`, 55, 12);
  return {
    [`${age}Leavers`]: leavers,
    [`${age}Studying`]: busy - atUniversity - apprentices - working,
    [`${age}AtUniversity`]: atUniversity,
    [`${age}Apprentices`]: apprentices,
    [`${age}Working`]: working,
    [`${age}Ill`]: ill,
    [`${age}Parenting`]: parenting,
    [`${age}OtherwiseIdle`]: idle - ill - parenting,
    [`${age}Housed`]: housed,
    [`${age}Suitable`]: suitable,
    [`${age}Unsuitable`]: unsuitable,
  } as Record<`${Age}${LeaverCount}`, number>;
}

type LeaverCount =
  | 'Leavers'
  | 'Studying'
  | 'AtUniversity'
  | 'Apprentices'
  | 'Working'
  | 'Ill'
  | 'Parenting'
  | 'OtherwiseIdle'
  | 'Housed'
  | 'Suitable'
  | 'Unsuitable';

function moveCounts(placements: number, part: Part) {
  const moves = part(placements, 'moves', 58, 5);
  return {
    nearInside: part(placements, 'near inside', 46, 6),
    farInside: part(placements, 'far inside', 3, 1.5),
    nearOutside: part(placements, 'near outside', 22, 5),
    farOutside: part(placements, 'far outside', 17, 4),
    distanceUnknown: part(placements, 'distance unknown', 12, 3),
    movedAsPlanned: part(moves, 'as planned', 40, 5),
    movedForCarer: part(moves, 'for carer', 13, 3),
    movedForBehaviour: part(moves, 'for behaviour', 16, 3),
    movedAtChildsWish: part(moves, 'at child’s wish', 6, 2),
    movedOnOurAccount: part(moves, 'on our account', 5, 2),
    movedForStandards: part(moves, 'for standards', 3, 1),
    movedForAllegation: part(moves, 'for allegation', 2, 1),
    movedForClosure: part(moves, 'for closure', 2, 1),
    movedForOther: part(moves, 'for other', 3, 1),
    movedInName: part(moves, 'in name', 10, 4),
  };
}
