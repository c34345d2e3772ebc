import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from '#files/read-file.ts';
import type { OfficialFigure } from '#returns/benchmarks/figure.ts';
import { type ReadFile, readBenchmarkFile } from '#returns/benchmarks/read-file.ts';
import { officialSeries } from '#returns/benchmarks/series.ts';
import { madeUpOfficialFiles } from './made-up-official-files.ts';
import { councils, neighboursOfEstuary, regions } from './places.ts';
import { populationFile } from './places-files.ts';

const own = [
  {
    measure: 'P01',
    period: { to: '2026-03-31' },
    breakdown: {},
    unit: 'count',
    numerator: 298,
    denominator: null,
    value: 298,
  },
] as unknown as Parameters<typeof madeUpOfficialFiles>[1];

const files = [...madeUpOfficialFiles(1, own, 2026), populationFile(1, 2025)];
const read = files.map(({ name, text }) => readText(name, text));
const figures = read.flatMap((file) => (file.kind === 'figures' ? file.figures : []));

function readText(name: string, text: string): ReadFile {
  const { contents, findings } = contentsOf(name, new TextEncoder().encode(text));
  deepEqual(findings, []);
  if (contents?.kind !== 'csv') throw new RangeError(`${name} is no table`);
  return readBenchmarkFile(contents.sheet);
}

function figureFor(series: string, period: number, vintage: number, code: string): OfficialFigure {
  const found = figures.find(
    (figure) =>
      figure.series === series &&
      figure.period === period &&
      figure.vintage === vintage &&
      figure.place.code === code,
  );
  if (found === undefined) throw new RangeError(`No ${series} of ${code} in ${period}`);
  return found;
}

test('the same seed makes the same files, another seed others', () => {
  const again = madeUpOfficialFiles(1, own, 2026);
  deepEqual(files.slice(0, again.length), again);
  const others = madeUpOfficialFiles(2, own, 2026);
  ok(again.every(({ text }, at) => text !== others[at]?.text));
});

test('every file is read whole, without a finding', () => {
  deepEqual(
    read.map(({ kind, findings }) => [kind, findings]),
    [...Array.from({ length: 12 }, () => ['figures', []]), ['neighbours', []], ['population', []]],
  );
});

test('every series compared with is there, for every place, in both releases', () => {
  const places = 1 + regions.length + councils.length;
  for (const { id } of officialSeries) {
    equal(figures.filter(({ series }) => series === id).length, places * 5 * 2, id);
  }
});

test('every name says that it is made up', () => {
  for (const { name } of files) ok(name.startsWith('made-up-'), name);
  for (const { place } of figures) {
    ok(place.level === 'England' || place.name.endsWith('(made up)'), place.name);
  }
});

test('a council’s small numbers are hidden', () => {
  for (const { series, place, value } of figures) {
    const isCount = officialSeries.find(({ id }) => id === series)?.unit === 'count';
    if (isCount && place.level === 'council' && value !== null) ok(value === 0 || value > 5);
  }
});

test('regions and the country are rounded to the nearest ten', () => {
  for (const { series, place, value } of figures) {
    const isCount = officialSeries.find(({ id }) => id === series)?.unit === 'count';
    if (isCount && place.level !== 'council') equal((value ?? 1) % 10, 0, place.name);
  }
});

test('what is published of Estuary is near what it says itself', () => {
  const { value } = figureFor('looked-after-number', 2026, 2026, '971');
  ok(Math.abs((value ?? 0) - 298) <= 2, String(value));
});

test('Estuary has ten neighbours with something to compare with', () => {
  for (const code of neighboursOfEstuary) {
    ok(figureFor('three-or-more-placements', 2026, 2026, code).value !== null, code);
    ok(figureFor('eet-19-21', 2025, 2025, code).value !== null, code);
  }
});

test('the country’s levels are plausible', () => {
  const between = {
    'looked-after-rate': [55, 80],
    'three-or-more-placements': [8, 13],
    'long-term-stability': [62, 76],
    'health-assessment': [80, 96],
    'sdq-average': [12, 16],
    'eet-19-21': [48, 60],
    'suitable-19-21': [82, 95],
  } as const;
  for (const [series, [least, most]] of Object.entries(between)) {
    const { value } = figureFor(series, 2026, 2026, 'E92000001');
    ok(value !== null && value >= least && value <= most, `${series} ${value}`);
  }
});
