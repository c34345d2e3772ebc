import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { packShape } from './pack-shape.ts';
import { type NameOf, reconcile } from './reconcile.ts';

const titles: Readonly<Record<string, string>> = {
  P01: 'Children',
  P09: 'Girls and boys',
  S01: 'Moves',
  L01: 'Leavers',
  L03: 'Work',
};

const nameOf: NameOf = ({ measure, breakdown }) =>
  [titles[measure], ...Object.values(breakdown)].join(', ');

function figure(
  measure: string,
  breakdown: Readonly<Record<string, string>>,
  numerator: number,
  denominator: number | null,
): ExactFigure {
  const unit = denominator === null ? 'count' : 'percent';
  const value = denominator === null ? numerator : 50;
  const period = { to: day('2026-03-31') };
  return { measure, period, breakdown, unit, numerator, denominator, value };
}

const examples: readonly (readonly [string, readonly ExactFigure[], readonly string[]])[] = [
  [
    'parts that add up',
    [figure('P09', { sex: 'F' }, 600, 1200), figure('P09', { sex: 'M' }, 600, 1200)],
    ['fits: Girls and boys: the parts add up to 1,200.'],
  ],
  [
    'parts that do not add up, like 55 and 46 of 100',
    [figure('P09', { sex: 'F' }, 55, 100), figure('P09', { sex: 'M' }, 46, 100)],
    ['not: Girls and boys: the parts add up to 101, but the whole is 100.'],
  ],
  [
    'measures among the same children',
    [figure('P01', {}, 276, null), figure('S01', {}, 19, 276)],
    ['fits: Children: every measure among them counts 276.'],
  ],
  [
    'a measure that left records out',
    [figure('P01', {}, 276, null), figure('S01', {}, 19, 274)],
    ['not: Children: 276, but ‘Moves’ is among 274. Records may have been left out.'],
  ],
  [
    'care leavers of one age, compared with that age alone',
    [
      figure('L01', { leaverAge: '17-18' }, 31, null),
      figure('L03', { leaverAge: '17-18' }, 20, 31),
      figure('L03', { leaverAge: '19-21' }, 40, 73),
    ],
    ['fits: Leavers, 17-18: every measure among them counts 31.'],
  ],
];

for (const [name, figures, expected] of examples) {
  test(name, () => {
    const checks = reconcile(figures, nameOf, packShape);
    deepEqual(
      checks.map(({ fits, say }) => `${fits ? 'fits' : 'not'}: ${say}`),
      expected,
    );
  });
}
