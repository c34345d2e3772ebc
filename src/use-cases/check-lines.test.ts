import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { type Day, day } from '#calendar/day.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { oneToFiveWithheld } from '#disclosure/policy.ts';
import { publish } from '#disclosure/publish.ts';
import { checkLines } from './check-lines.ts';
import type { Comparator } from './official-comparators.ts';
import { packShape } from './pack-shape.ts';
import { linesOn } from './preparation-lines.ts';

const march = day('2026-03-31');

function count(to: Day, value: number): ExactFigure {
  const whole = { measure: 'P01', period: { to }, breakdown: {}, unit: 'count' } as const;
  return { ...whole, numerator: value, denominator: null, value };
}

function said(exact: readonly ExactFigure[], ...comparators: readonly Comparator[]) {
  const safe = publish(exact, packShape, oneToFiveWithheld);
  const around = { policy: oneToFiveWithheld, published: [], comparatorsOf: () => comparators };
  return checkLines(linesOn(march, { exact, safe, ...around })).map(({ say }) => say);
}

const ours = (year: number, value: number) => ({ name: 'Us', isOurs: true, year, value });

const examples: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a number that moved by a fifth is asked about',
    said([count(day('2026-02-28'), 200), count(march, 240)]),
    ['Children looked after: 240, and 200 in the period before. That is far: ask why.'],
  ],
  [
    'a number that moved a little is not',
    said([count(day('2026-02-28'), 200), count(march, 239)]),
    [],
  ],
  [
    'a number that moved by less than ten is not, however few they are',
    said([count(day('2026-02-28'), 10), count(march, 19)]),
    [],
  ],
  [
    'a count that the department published otherwise is asked about',
    said([count(march, 240)], ours(2026, 241)),
    ['Children looked after: 240, but the department published 241.'],
  ],
  [
    'a count that agrees with the department says so',
    said([count(march, 240)], ours(2026, 240)),
    ['Children looked after: 240, as the department published it.'],
  ],
  ['another year of the department’s says nothing', said([count(march, 240)], ours(2025, 1)), []],
];

for (const [name, checks, expected] of examples) {
  test(name, () => {
    deepEqual(checks, expected);
  });
}
