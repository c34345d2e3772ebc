import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert, double, property } from 'fast-check';
import type { OfficialFigure } from '#returns/benchmarks/figure.ts';
import { compareYears, meanOf, medianOf, newestComparison } from './compare.ts';

function council(code: string, period: number, value: number | null): OfficialFigure {
  const place = {
    level: 'council' as const,
    code,
    ons: `E${code}`,
    name: code,
    region: 'E12000006',
  };
  const sign = value === null ? ('c' as const) : null;
  return { series: 'convicted', vintage: 2025, period, place, value, sign };
}

function wide(level: 'England' | 'region', period: number, value: number): OfficialFigure {
  const code = level === 'England' ? 'E92000001' : 'E12000006';
  const region = level === 'England' ? null : code;
  const place = { level, code, ons: code, name: level, region };
  return { series: 'convicted', vintage: 2025, period, place, value, sign: null };
}

const neighbours = [
  { of: '883', code: '303', rank: 2, closeness: 'Very close' },
  { of: '883', code: '866', rank: 1, closeness: 'Very close' },
  { of: '883', code: '311', rank: 3, closeness: 'Very close' },
  { of: '302', code: '320', rank: 1, closeness: 'Close' },
];
const figures = [
  council('883', 2025, 7),
  council('303', 2025, 10),
  council('866', 2025, 5),
  council('311', 2025, null),
  council('320', 2025, 99),
  wide('England', 2025, 9),
  wide('region', 2025, 11),
  council('883', 2024, 8),
  wide('England', 2024, 10),
];

test('neighbours are averaged over those with a number, and it is said how many', () => {
  const [, latest] = compareYears(figures, { council: '883', neighbours });
  const together = latest?.neighbours;
  deepEqual([together?.mean, together?.median, together?.n, together?.of], [7.5, 7.5, 2, 3]);
  deepEqual([together?.lowest, together?.highest], [5, 10]);
});

test('neighbours come in the order of likeness, not of value', () => {
  const [, latest] = compareYears(figures, { council: '883', neighbours });
  deepEqual(
    latest?.neighbours?.each.map((each) => each.code),
    ['866', '303', '311'],
  );
});

test('every value carries its own year', () => {
  const years = compareYears(figures, { council: '883', neighbours });
  deepEqual(
    years.map((year) => [year.year, year.council?.year, year.england?.year, year.region?.year]),
    [
      [2024, 2024, 2024, undefined],
      [2025, 2025, 2025, 2025],
    ],
  );
});

test('the newest comparison is never later than the year asked for', () => {
  const years = compareYears(figures, { council: '883', neighbours });
  equal(newestComparison(years, 2030)?.year, 2025);
  equal(newestComparison(years, 2024)?.year, 2024);
  equal(newestComparison(years, 2023), null);
});

test('the mean and the median lie between the smallest and the largest', () => {
  const numbers = array(double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
  void assert(
    property(numbers, (unsorted) => {
      const sorted = unsorted.toSorted((a, b) => a - b);
      const lowest = sorted[0] ?? 0;
      const highest = sorted.at(-1) ?? 0;
      for (const middle of [meanOf(sorted), medianOf(sorted)]) {
        equal(middle !== null && middle >= lowest - 1e-6 && middle <= highest + 1e-6, true);
      }
    }),
  );
});
