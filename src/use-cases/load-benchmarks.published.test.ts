import { deepEqual, equal } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contentsOf } from '#files/read-file.ts';
import { compareYears } from '#measures/compare.ts';
import { readBenchmarkFile } from '#returns/benchmarks/read-file.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import { within } from '#store/database.ts';
import { officialFigures } from '#store/official-figures.ts';
import { neighboursOf } from '#store/official-places.ts';
import { loadBenchmarks } from './load-benchmarks.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

const folder = fileURLToPath(new URL('../../../shared/data/benchmarks/', import.meta.url));
const skip = existsSync(folder) ? false : 'the published files are not beside this repository';
const names = skip === false ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

/** What the worked example calls the series that Rooftree reads. */
const worked: Readonly<Record<string, OfficialSeriesId>> = {
  'CLA rate per 10,000 on 31 March': 'looked-after-rate',
  '3+ placements in year (%)': 'three-or-more-placements',
  'Same carer 2+ yrs of CLA 2.5+ yrs <16 (%)': 'long-term-stability',
  'Annual health assessment (%)': 'health-assessment',
  'Care leavers 19-21 suitable accommodation (%)': 'suitable-19-21',
  'Care leavers 19-21 EET (%)': 'eet-19-21',
};

type Expected = {
  readonly value: string;
  readonly sn_mean: number;
  readonly sn_median: number;
  readonly sn_n: number;
  readonly region: string;
  readonly england: string;
};

let house: TestHouse;

before(async () => {
  house = await openTestHouse({ council: '883' });
  const files = names.map((name) => ({ name, bytes: readFileSync(folder + name) }));
  const outcome = skip === false ? await loadBenchmarks(house, 'the command', files) : null;
  const refused = outcome?.done ? outcome.files.filter(({ say }) => say === null) : [];
  deepEqual(refused, [], 'every published file loads as it was published');
});

after(() => house.close());

function yearsOf(council: string, series: OfficialSeriesId) {
  return within(house.database, 'app_house', { council, person: null }, async (tx) => {
    const { neighbours } = await neighboursOf(tx, council);
    const codes = [council, ...neighbours.map(({ code }) => code)];
    return compareYears(await officialFigures(tx, [series], codes), { council, neighbours });
  });
}

const example: Record<string, Record<string, Record<string, Expected>>> = skip === false
  ? JSON.parse(readFileSync(`${folder}worked-example.json`, 'utf8'))
  : {};

for (const [title, councils] of Object.entries(example)) {
  for (const [council, expectedYears] of Object.entries(councils)) {
    test(`the worked example of ${title} for ${council}`, { skip }, async () => {
      const series = worked[title];
      const years = series === undefined ? [] : await yearsOf(council, series);
      deepEqual(
        years.map((year) => [
          year.year,
          year.council?.value,
          round(year.neighbours?.mean),
          year.neighbours?.median,
          year.neighbours?.n,
          year.region?.value,
          year.england?.value,
        ]),
        // The files hold five years; 2019 and 2020 are in older releases that are not at hand.
        [2021, 2022, 2023, 2024, 2025].map((year) => {
          const expected = expectedYears[year];
          return [
            year,
            Number(expected?.value),
            round(expected?.sn_mean),
            expected?.sn_median,
            expected?.sn_n,
            Number(expected?.region),
            Number(expected?.england),
          ];
        }),
      );
    });
  }
}

test('England’s published figures of 2025', { skip }, async () => {
  const published = [
    ['looked-after-number', 81_770],
    ['looked-after-rate', 67],
    ['started-number', 32_270],
    ['started-rate', 26],
    ['ceased-number', 34_450],
    ['ceased-rate', 28],
    ['suitable-19-21', 89],
    ['suitable-17-18', 91],
    ['eet-17-18', 64],
    ['eet-19-21', 54],
  ] as const;
  for (const [series, value] of published) {
    const latest = (await yearsOf('883', series)).at(-1);
    deepEqual([latest?.year, latest?.england?.value], [2025, value], series);
  }
});

test('a council in London is compared with the whole of London', { skip }, async () => {
  const latest = (await yearsOf('302', 'looked-after-number')).at(-1);
  equal(latest?.region?.name, 'London');
});

test('a council that did not exist yet has a sign and not a number', { skip }, async () => {
  const [first] = await yearsOf('940', 'looked-after-number');
  deepEqual([first?.year, first?.council?.value, first?.council?.sign], [2021, null, 'z']);
});

const signCounts = [
  [
    'cla_number_and_rate_per_10k_children.csv',
    ['looked-after-rate', 'started-rate', 'ceased-rate'],
    { z: 56, c: 2 },
  ],
  ['la_cla_placement_stability.csv', ['three-or-more-placements'], null],
] as const;

for (const [name, series, counts] of signCounts) {
  test(`the signs of ${name} are as many as were counted in it`, { skip }, () => {
    const { contents } = contentsOf(name, readFileSync(folder + name));
    const read = contents?.kind === 'csv' ? readBenchmarkFile(contents.sheet) : null;
    const figures = read?.kind === 'figures' ? read.figures : [];
    const found = figures.filter((figure) => series.some((id) => id === figure.series));
    equal(found.length, 835 * series.length);
    if (counts === null) return;
    for (const [sign, count] of Object.entries(counts)) {
      equal(found.filter((figure) => figure.sign === sign).length, count, sign);
    }
  });
}

function round(mean: number | null | undefined): number | null {
  return mean === null || mean === undefined ? null : Math.round(mean * 1000) / 1000;
}
