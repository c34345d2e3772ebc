import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { assert, integer, property } from 'fast-check';
import { day } from '#calendar/day.ts';
import type { PublishedFigure, Unit } from '#disclosure/figure.ts';
import { policies } from '#disclosure/policy.ts';
import { passedBefore } from '#disclosure/publish.ts';
import { chanceOfCounts, chanceOfShares } from './chance.ts';
import { signalOf } from './signal.ts';

function published(
  to: string,
  numerator: number | null,
  denominator: number | null = null,
  unit: Unit = denominator === null ? 'count' : 'percent',
): PublishedFigure {
  const value = numerator === null ? null : 10;
  const because = numerator === null ? ('small numbers' as const) : null;
  const name = { measure: 'S01', period: { to: day(to) }, breakdown: {}, unit };
  const shownOf = numerator === null ? null : denominator;
  return passedBefore(
    {
      ...name,
      because,
      value: unit === 'count' ? numerator : value,
      numerator,
      denominator: shownOf,
    },
    policies[0]?.id ?? '',
  );
}

const usual = [
  published('2023-03-31', 30, 290),
  published('2024-03-31', 31, 294),
  published('2025-03-31', 29, 280),
];

const examples = [
  ['about what it was', [...usual, published('2026-03-31', 27, 276)], 'no real change'],
  [
    'many more moved',
    [...usual, published('2026-03-31', 60, 276)],
    'worse than usual: worth asking why',
  ],
  ['far fewer moved', [...usual, published('2026-03-31', 8, 276)], 'better than usual'],
  ['withheld', [...usual, published('2026-03-31', null, 276)], 'too few to say'],
  ['a group of 19', [...usual, published('2026-03-31', 9, 19)], 'too few to say'],
  ['no year before', [published('2026-03-31', 27, 276)], 'too few to say'],
  ['nothing published', [], 'too few to say'],
  [
    'only other months before',
    [published('2026-02-28', 60, 276), published('2026-03-31', 60, 276)],
    'too few to say',
  ],
  [
    'an average',
    [published('2025-03-31', 90, 30, 'score'), published('2026-03-31', 90, 30, 'score')],
    null,
  ],
] as const;

for (const [name, figures, signal] of examples) {
  test(`${name}: ${signal ?? 'no signal'}`, () => {
    equal(signalOf(figures, 'lower'), signal);
  });
}

test('where neither way is better, it is only said to be higher or lower', () => {
  const counts = [published('2025-03-31', 100), published('2026-03-31', 160)];
  equal(signalOf(counts, 'neither'), 'higher than usual');
});

test('the end of February in a leap year is laid beside the end of February', () => {
  const counts = [published('2023-02-28', 100), published('2024-02-29', 104)];
  equal(signalOf(counts, 'neither'), 'no real change');
});

const knownChances = [
  [8, 10, 1, 6, 0.034965],
  [3, 4, 1, 4, 0.485714],
  [0, 10, 0, 10, 1],
] as const;

for (const [some, of, others, othersOf, chance] of knownChances) {
  test(`${some} of ${of} against ${others} of ${othersOf} happens by chance ${chance}`, () => {
    ok(Math.abs(chanceOfShares(some, of, others, othersOf) - chance) < 1e-6);
  });
}

test('10 heads in 10 tosses, or 10 tails, happen twice in 1,024', () => {
  ok(Math.abs(chanceOfCounts(10, 0, 0.5) - 2 / 1024) < 1e-9);
});

test('a chance lies between nought and one, whatever is counted', () => {
  const sizes = [integer({ min: 0, max: 300 }), integer({ min: 0, max: 900 })] as const;
  void assert(
    property(...sizes, ...sizes, (of, othersOf, some, others) => {
      const chance = chanceOfShares(Math.min(some, of), of, Math.min(others, othersOf), othersOf);
      ok(chance > 0 && chance <= 1);
    }),
  );
});
