import { type Day, dayOf, dayOfMonthOf, endOfMonth, monthOf, yearOf } from '#calendar/day.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { chanceOfCounts, chanceOfShares } from './chance.ts';

/** What a figure’s newest value says beside its own past. */
export type Signal =
  | 'no real change'
  | 'better than usual'
  | 'worse than usual: worth asking why'
  | 'higher than usual'
  | 'lower than usual'
  | 'too few to say';

/** The rule in words, for the page that shows the signals. */
export const signalRule =
  'We lay the newest figure beside the same day of the three years before, taken together. When chance alone would make a difference this large less than once in fifty times, we call it better or worse than usual; otherwise we say there is no real change. Under 20 children, or with no earlier year to lay it beside, there are too few to say. Many of the children counted are the same from year to year, and with thirty figures on a page one may stand out by luck: a signal is a reason to ask, not an answer.';

const smallestGroup = 20;
const yearsLookedAt = 3;
const rareEnough = 1 / 50;

/**
 * The signal of a figure from what is published of it, earliest first; null
 * where no rule is fair (averages, of which no spread is published).
 */
export function signalOf(
  published: readonly PublishedFigure[],
  betterWhen: 'higher' | 'lower' | 'neither',
): Signal | null {
  const newest = published.at(-1);
  if (newest === undefined) return 'too few to say';
  if (newest.unit === 'score' || newest.unit === 'days') return null;
  const now = numbersOf(newest);
  const before = yearsBefore(published, newest.period.to);
  if (now === null || before.length === 0 || isTooFew(now)) return 'too few to say';
  return inWords(compared(now, before), betterWhen);
}

type Numbers = { readonly some: number; readonly of: number | null; readonly isRate: boolean };

function numbersOf(figure: PublishedFigure): Numbers | null {
  if (!figure.shown) return null;
  const some = figure.numerator ?? figure.value;
  return { some, of: figure.denominator, isRate: figure.unit === 'per-10000' };
}

function yearsBefore(published: readonly PublishedFigure[], to: Day): readonly Numbers[] {
  const days = Array.from({ length: yearsLookedAt }, (_, index) =>
    sameDayIn(yearOf(to) - index - 1, to),
  );
  return published
    .filter((figure) => days.includes(figure.period.to))
    .map(numbersOf)
    .filter((numbers) => numbers !== null);
}

/** The last day of February stays the last day of February. */
function sameDayIn(year: number, date: Day): Day | null {
  const same = dayOf(year, monthOf(date), dayOfMonthOf(date)) ?? dayOf(year, monthOf(date), 28);
  return same !== null && endOfMonth(date) === date ? endOfMonth(same) : same;
}

function isTooFew({ of, isRate }: Numbers): boolean {
  return of !== null && !isRate && of < smallestGroup;
}

/** Whether the newest value is rarely so far from its past, and on which side. */
function compared(now: Numbers, before: readonly Numbers[]): 'same' | 'higher' | 'lower' {
  const others = before.reduce((sum, { some }) => sum + some, 0);
  const othersOf = before.reduce((sum, { of }) => sum + (of ?? 0), 0);
  if (now.of === null) {
    const share = 1 / (before.length + 1);
    const isHigher = now.some > others / before.length;
    return sideOf(chanceOfCounts(now.some, others, share), isHigher);
  }
  if (othersOf === 0) return 'same';
  const isHigher = now.some / now.of > others / othersOf;
  const chance = now.isRate
    ? chanceOfCounts(now.some, others, now.of / (now.of + othersOf))
    : chanceOfShares(now.some, now.of, others, othersOf);
  return sideOf(chance, isHigher);
}

function sideOf(chance: number, isHigher: boolean): 'same' | 'higher' | 'lower' {
  if (chance >= rareEnough) return 'same';
  return isHigher ? 'higher' : 'lower';
}

function inWords(
  side: 'same' | 'higher' | 'lower',
  betterWhen: 'higher' | 'lower' | 'neither',
): Signal {
  if (side === 'same') return 'no real change';
  if (betterWhen === 'neither') return side === 'higher' ? 'higher than usual' : 'lower than usual';
  return side === betterWhen ? 'better than usual' : 'worse than usual: worth asking why';
}
