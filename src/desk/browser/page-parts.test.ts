import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import type { Finding } from '#returns/finding.ts';
import { chaptersOf } from './chapters.ts';
import { suggestedDay } from './suggested-day.ts';
import { troublesOf } from './troubles.ts';

const last = { to: day('2026-03-31') };

function percent(measure: string, numerator: number, age: string): ExactFigure {
  const value = Math.round((numerator / 200) * 100);
  return {
    measure,
    period: last,
    breakdown: { age },
    unit: 'percent',
    numerator,
    denominator: 200,
    value,
  };
}

const count: ExactFigure = {
  measure: 'P01',
  period: last,
  breakdown: {},
  unit: 'count',
  numerator: 1276,
  denominator: null,
  value: 1276,
};

test('figures are told in sentences, parts in the measure’s own order', () => {
  const [chapter, ...others] = chaptersOf(
    [count, percent('P08', 40, '16+'), percent('P08', 60, '<1')],
    [{ measure: 'P08', child: 'A1', field: 'bornOn' }],
  );
  deepEqual(others, []);
  deepEqual(
    chapter?.measures.map(({ code, sentences, leftOut }) => [code, sentences, leftOut]),
    [
      ['P01', ['We are looking after 1,276 children.'], 0],
      [
        'P08',
        [
          '60 of our 200 children are under one (30%).',
          '40 of our 200 children are sixteen or seventeen (20%).',
        ],
        1,
      ],
    ],
  );
});

test('only the last day is told; the file holds the others', () => {
  const earlier = { ...count, period: { to: day('2026-02-28') }, value: 1, numerator: 1 };
  equal(chaptersOf([earlier, count], [])[0]?.measures[0]?.sentences.length, 1);
});

test('a rate without a population says why it is not known', () => {
  const rate: ExactFigure = { ...count, measure: 'P02', unit: 'per-10000', value: null };
  deepEqual(chaptersOf([rate], [])[0]?.measures[0]?.sentences, [
    'Not known: the population file was not given.',
  ]);
});

function finding(line: number, severity: Finding['severity'], field: string): Finding {
  return { severity, code: 'unknown-code', say: `line ${line}`, file: 'e.csv', line, field };
}

test('troubles are told once for each kind, errors first, with the failing cell in its row', () => {
  const sheet = {
    file: 'e.csv',
    headings: ['Child', ' ls '],
    rows: [{ line: 2, cells: ['A1', 'C9'] }],
  };
  const troubles = troublesOf(
    [finding(2, 'warning', 'CHILD'), finding(2, 'error', 'LS'), finding(3, 'error', 'LS')],
    [sheet],
  );
  deepEqual(
    troubles.map(({ severity, times, rows }) => [
      severity,
      times,
      rows.map(({ line, wrong }) => [line, wrong]),
    ]),
    [
      ['error', 2, [[2, 1]]],
      ['warning', 1, [[2, 0]]],
    ],
  );
});

const covers = { from: day('2025-04-01'), to: day('2026-03-31') };
const days = [
  [['2025-05-01', '2026-03-02'], '2026-03-31'],
  [['2025-05-01', '2025-09-14'], '2025-09-30'],
  [['2025-05-01', '2031-01-01'], '2025-05-31'],
] as const;

for (const [started, suggested] of days) {
  test(`a return that last tells of ${started.at(-1)} is asked as at ${suggested}`, () => {
    const child = { episodes: started.map((text) => ({ started: day(text), ceased: null })) };
    equal(suggestedDay([child], covers), suggested);
  });
}
