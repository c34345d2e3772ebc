import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { policies } from '#disclosure/policy.ts';
import { passedBefore } from '#disclosure/publish.ts';
import { threeOrMorePlacements } from './definitions/three-or-more-placements.ts';
import { linesOf } from './line.ts';
import type { Measure } from './measure.ts';
import { sentenceOf } from './sentence.ts';

const divided: Measure = {
  ...threeOrMorePlacements,
  code: 'L03',
  split: {
    key: 'leaverAge',
    groups: ['17-18', '19-21'],
    labels: { '17-18': 'aged 17 and 18', '19-21': 'aged 19 to 21' },
    partsOfWhole: false,
  },
  says: '{numerator} of {denominator} young people {part} were learning or working ({value}%).',
  official: { '17-18': 'eet-17-18', '19-21': 'eet-19-21' },
};

function published(
  measure: string,
  to: string,
  breakdown: Readonly<Record<string, string>>,
  numbers: readonly [numerator: number, denominator: number, value: number] | null,
  because: 'small numbers' | 'not known' = 'small numbers',
): PublishedFigure {
  return passedBefore(
    {
      measure,
      period: { to: day(to) },
      breakdown,
      unit: 'percent',
      because: numbers === null ? because : null,
      numerator: numbers?.[0] ?? null,
      denominator: numbers?.[1] ?? null,
      value: numbers?.[2] ?? null,
    },
    policies[0]?.id ?? '',
  );
}

const older = published('L03', '2025-03-31', { leaverAge: '19-21' }, [1079, 2038, 53]);
const newer = published('L03', '2026-03-31', { leaverAge: '19-21' }, null);
const other = published('S01', '2026-03-31', {}, [19, 276, 7]);

test('a divided measure has a line for each group, earliest first, with its own series', () => {
  const lines = linesOf(divided, [newer, older, other]);
  deepEqual(
    lines.map((line) => [line.part, line.series, line.figures]),
    [['19-21', 'eet-19-21', [older, newer]]],
  );
});

test('a whole measure has the series it names for its first unit', () => {
  const [line] = linesOf(threeOrMorePlacements, [newer, older, other]);
  deepEqual([line?.part, line?.series], [null, 'three-or-more-placements']);
});

test('a line does not end in days of which nothing is known yet', () => {
  const unknown = published('S01', '2026-04-30', {}, null, 'not known');
  const [line] = linesOf(threeOrMorePlacements, [other, unknown]);
  deepEqual(line?.figures, [other]);
  deepEqual(linesOf(threeOrMorePlacements, [unknown])[0]?.figures, [unknown]);
});

test('a figure is said as its measure says it', () => {
  const [line] = linesOf(divided, [older]);
  equal(
    line && sentenceOf(line, older),
    '1,079 of 2,038 young people aged 19 to 21 were learning or working (53%).',
  );
});

test('a withheld figure is said to be withheld, without a number', () => {
  const [line] = linesOf(divided, [newer]);
  equal(
    line && sentenceOf(line, newer),
    'We do not show this one: so few are in it, or left out of it, that somebody might be recognised.',
  );
});
