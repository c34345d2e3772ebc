import type { ExactFigure } from '#disclosure/figure.ts';
import type { Random } from '../random.ts';
import type { CountName, Counts } from './counts.ts';

/**
 * `usual`, with what Estuary’s own figures for the year ending `ending` say in its place.
 *
 * The published number is never quite the council’s own: late corrections move
 * it by one or two, as they do in life.
 */
export function ownCounts(
  random: Random,
  usual: Counts,
  figures: readonly ExactFigure[],
  ending: number,
): Counts {
  const inYear = figures.filter(({ period }) => period.to === `${ending}-03-31`);
  const known: Partial<Record<CountName, number>> = {};
  for (const [code, part, top, bottom] of sources) {
    const figure = inYear.find(
      ({ measure, breakdown, unit }) =>
        measure === code && unit !== 'per-10000' && Object.values(breakdown).join() === part,
    );
    if (figure?.numerator == null) continue;
    known[top] = corrected(random, figure.numerator);
    if (bottom !== null && figure.denominator !== null) known[bottom] = figure.denominator;
  }
  return settled({ ...usual, ...known }, known);
}

/** Measure, part, and the counts its numerator and denominator are. */
const sources: readonly (readonly [string, string, CountName, CountName | null])[] = [
  ['P01', '', 'lookedAfter', null],
  ['P03', '', 'started', null],
  ['P04', '', 'ceased', null],
  ['S01', '', 'threeOrMore', null],
  ['S03', '', 'sameCarer', 'longTerm'],
  ['T01', '', 'assessed', 'allYear'],
  ['T02', '', 'teeth', 'allYear'],
  ['T03', '', 'immunised', 'allYear'],
  ['T04', '', 'developed', 'under5'],
  ['T07', '', 'scored', 'aged5'],
  ['T08', '', 'sumOfScores', null],
  ['T10', '', 'misusing', 'allYear'],
  ['R06', '', 'convicted', 'aged10'],
  ['L01', '17-18', 'youngLeavers', null],
  ['L01', '19-21', 'grownLeavers', null],
  ['L08', '17-18', 'youngSuitable', 'youngHoused'],
  ['L08', '19-21', 'grownSuitable', 'grownHoused'],
];

function corrected(random: Random, count: number): number {
  return random.chance(0.6) ? count : Math.max(0, count + random.oneOf([-2, -1, 1]));
}

/** Scales what has no source of its own, so that parts still fit into their wholes. */
function settled(counts: Counts, known: Partial<Record<CountName, number>>): Counts {
  return {
    ...counts,
    ...leaversSettled(counts, 'young', known.youngLeavers ?? counts.youngLeavers),
    ...leaversSettled(counts, 'grown', known.grownLeavers ?? counts.grownLeavers),
    scoredHigh: Math.round(counts.scored * 0.37),
    scoredBorderline: Math.round(counts.scored * 0.13),
  };
}

function leaversSettled(
  counts: Counts,
  age: 'young' | 'grown',
  leavers: number,
): Partial<Record<CountName, number>> {
  const shares = age === 'young' ? sharesOfYoung : sharesOfGrown;
  const parts = shares.map(([name, share]) => [`${age}${name}`, Math.round(leavers * share)]);
  const badly = counts[`${age}Housed`] - counts[`${age}Suitable`];
  return { ...Object.fromEntries(parts), [`${age}Unsuitable`]: Math.round(badly * 0.5) };
}

const sharesOfYoung = [
  ['Studying', 0.44],
  ['AtUniversity', 0.03],
  ['Apprentices', 0.03],
  ['Working', 0.13],
  ['Ill', 0.06],
  ['Parenting', 0.03],
  ['OtherwiseIdle', 0.17],
] as const;

const sharesOfGrown = [
  ['Studying', 0.16],
  ['AtUniversity', 0.06],
  ['Apprentices', 0.03],
  ['Working', 0.29],
  ['Ill', 0.09],
  ['Parenting', 0.05],
  ['OtherwiseIdle', 0.21],
] as const;
