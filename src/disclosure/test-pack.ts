import { day } from '#calendar/day.ts';
import type { ExactFigure } from './figure.ts';
import type { PackShape } from './shape.ts';

/** A pack with one of everything that can give a number back. */
export const testShape: PackShape = {
  measures: {
    LOOKED: { counted: 'looked after', among: null, split: null },
    RATE: { counted: 'looked after', among: null, split: null },
    AGE: {
      counted: 'of an age',
      among: 'looked after',
      split: { key: 'age', as: 'parts', named: { young: 'aged young', old: 'aged old' } },
    },
    FOSTER: { counted: 'fostered', among: 'looked after', split: null },
    HOMES: { counted: 'in homes', among: 'looked after', split: null },
    HEALTH: { counted: 'healthy', among: 'all year', split: null },
    YOUNG: { counted: 'checked', among: 'young', split: null },
    SCORED: { counted: 'scored', among: 'older', split: null },
    SCORE: { counted: null, among: 'scored', split: null },
    CAUTION: { counted: 'cautioned', among: 'teenage', split: null },
    SPOKE: { counted: 'spoke', among: 'reviews', split: null },
    SILENT: { counted: 'silent', among: 'reviews', split: null },
    MISSING: { counted: 'missing', among: 'ever', split: { key: 'of', as: 'ways' } },
    LEAVERS: { counted: 'leavers', among: null, split: { key: 'leaverAge', as: 'groups' } },
    WORK: { counted: 'working', among: 'leavers', split: { key: 'leaverAge', as: 'groups' } },
    NOWORK: { counted: 'not working', among: 'leavers', split: { key: 'leaverAge', as: 'groups' } },
    HOUSED: { counted: 'housed', among: 'free', split: { key: 'leaverAge', as: 'groups' } },
  },
  nestings: [
    { whole: 'ever', parts: ['looked after'], complete: false },
    { whole: 'looked after', parts: ['fostered', 'in homes'], complete: false },
    { whole: 'looked after', parts: ['all year'], complete: false },
    { whole: 'all year', parts: ['young', 'older'], complete: false },
    { whole: 'looked after', parts: ['aged young', 'older'], complete: false },
    { whole: 'looked after', parts: ['young', 'aged old'], complete: false },
    { whole: 'all year', parts: ['teenage'], complete: false },
    { whole: 'reviews', parts: ['spoke', 'silent'], complete: true },
    { whole: 'leavers', parts: ['working', 'not working'], complete: false },
    { whole: 'leavers', parts: ['free'], complete: false },
  ],
};

/** The sizes of every group of a made-up council, each fitting into the one that holds it. */
export type Sizes = Readonly<Record<string, number>>;

/** A made-up council drawn from `numbers`: most of its sizes and remainders are small. */
export function sizesFrom(numbers: readonly number[]): Sizes {
  const left = [...numbers];
  const next = () => left.pop() ?? 0;
  const ever = 6 + (next() % 90);
  const looked = within(ever, next);
  const year = within(looked, next);
  const reviews = next() % 60;
  const [fostered, homes] = twoWithin(looked, next);
  const [young, older] = twoWithin(year, next);
  const teenage = within(year, next);
  return {
    ...{ ever, looked, year, reviews, fostered, homes, young, older, teenage },
    spoke: within(reviews, next),
    scored: within(older, next),
    healthy: within(year, next),
    checked: within(young, next),
    cautioned: within(teenage, next),
    missing: within(ever, next),
    extra: next() % 9,
    babies: young + within(looked - young - older, next),
    ...leaverSizes('17-18', next),
    ...leaverSizes('19-21', next),
  };
}

const to = day('2026-03-31');

/** The pack that a council of `sizes` would send. */
export function packOf(sizes: Sizes): readonly ExactFigure[] {
  const size = (name: string) => sizes[name] ?? 0;
  return [
    figure('LOOKED', {}, size('looked'), null),
    { ...figure('RATE', {}, size('looked'), 40_000), unit: 'per-10000' },
    figure('AGE', { age: 'young' }, size('babies'), size('looked')),
    figure('AGE', { age: 'old' }, size('looked') - size('babies'), size('looked')),
    figure('FOSTER', {}, size('fostered'), size('looked')),
    figure('HOMES', {}, size('homes'), size('looked')),
    figure('HEALTH', {}, size('healthy'), size('year')),
    figure('YOUNG', {}, size('checked'), size('young')),
    figure('SCORED', {}, size('scored'), size('older')),
    { ...figure('SCORE', {}, size('scored') * 13, size('scored')), unit: 'score' },
    figure('CAUTION', {}, size('cautioned'), size('teenage')),
    figure('SPOKE', {}, size('spoke'), size('reviews')),
    figure('SILENT', {}, size('reviews') - size('spoke'), size('reviews')),
    figure('MISSING', { of: 'children' }, size('missing'), size('ever')),
    figure('MISSING', { of: 'episodes' }, size('missing') + size('extra'), null),
    ...['17-18', '19-21'].flatMap((age) => leaverFigures(age, size)),
  ];
}

function leaverFigures(age: string, size: (name: string) => number): readonly ExactFigure[] {
  const breakdown = { leaverAge: age };
  const leavers = size(`leavers ${age}`);
  return [
    figure('LEAVERS', breakdown, leavers, null),
    figure('WORK', breakdown, size(`working ${age}`), leavers),
    figure('NOWORK', breakdown, size(`not working ${age}`), leavers),
    figure('HOUSED', breakdown, size(`housed ${age}`), size(`free ${age}`)),
  ];
}

/** One figure of a test’s pack, its value worked out where there is one. */
export function figure(
  measure: string,
  breakdown: Readonly<Record<string, string>>,
  numerator: number,
  denominator: number | null,
): ExactFigure {
  const unit = denominator === null ? 'count' : 'percent';
  const share = denominator === null || denominator === 0 ? null : numerator / denominator;
  const value = denominator === null ? numerator : share === null ? null : Math.round(share * 100);
  return { measure, period: { to }, breakdown, unit, numerator, denominator, value };
}

function leaverSizes(age: string, next: () => number): Sizes {
  const leavers = next() % 40;
  const [working, idle] = twoWithin(leavers, next);
  const free = within(leavers, next);
  return {
    [`leavers ${age}`]: leavers,
    [`working ${age}`]: working,
    [`not working ${age}`]: idle,
    [`free ${age}`]: free,
    [`housed ${age}`]: within(free, next),
  };
}

/** A number up to `most`: a few, all but a few, or anything between. */
function within(most: number, next: () => number): number {
  const few = Math.min(most, next() % 8);
  const way = next() % 4;
  if (way === 0) return few;
  return way === 1 ? most - few : next() % (most + 1);
}

function twoWithin(most: number, next: () => number): readonly [number, number] {
  const one = within(most, next);
  return [one, within(most - one, next)];
}
