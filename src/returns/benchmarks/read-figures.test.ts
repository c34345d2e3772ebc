import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import type { Sheet } from '../sheet.ts';
import { readBenchmarkFile } from './read-file.ts';

const places = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'la_name',
  'new_la_code',
];
const england = 'Reporting year|National|E92000001|England|||||';
const barnet =
  'Reporting year|Local authority|E92000001|England|E13000002|Outer London|302|Barnet|E09000003';

function sheet(headings: readonly string[], rows: readonly string[]): Sheet {
  return {
    file: 'official.csv',
    headings: [...places, ...headings],
    rows: rows.map((row, index) => ({ line: index + 2, cells: row.split('|') })),
  };
}

function figuresIn(read: ReturnType<typeof readBenchmarkFile>) {
  return read.kind === 'figures' ? read.figures : [];
}

const releases = [
  [
    'the release of 2025',
    ['cla_group', 'placement_stability', 'children_count', 'children_percent'],
    'CLA on 31 March|With 3 or more placements during the year|8500|10',
  ],
  [
    'the release of 2024, with other headings and ‘at 31 March’',
    ['cla_group', 'characteristic', 'number', 'percentage'],
    'CLA at 31 March|With 3 or more placements during the year|8500|10',
  ],
  [
    'headings in capitals and another order of columns',
    ['CLA_GROUP', 'PLACEMENT_STABILITY', 'CHILDREN_PERCENT', 'CHILDREN_COUNT'],
    'CLA on 31 March|with 3 or more  placements during the year|10|8500',
  ],
] as const;

for (const [name, headings, row] of releases) {
  test(`three or more placements is found in ${name}`, () => {
    const figures = figuresIn(readBenchmarkFile(sheet(headings, [`2024|${england}|${row}`])));
    deepEqual(
      figures.map(({ series, vintage, period, value }) => ({ series, vintage, period, value })),
      [{ series: 'three-or-more-placements', vintage: 2024, period: 2024, value: 10 }],
    );
  });
}

test('the care leavers’ ages are known as both releases write them', () => {
  const newer = ['care_leaver_age', 'breakdown', 'care_leaver_count', 'care_leaver_percent'];
  const older = ['age', 'activity', 'number', 'percentage'];
  const total = 'Total in education, employment or training|20|54';
  for (const [headings, ages] of [
    [newer, '19 to 21 years'],
    [older, 'Aged 19 to 21'],
  ] as const) {
    const read = readBenchmarkFile(sheet(headings, [`2024|${england}|${ages}|${total}`]));
    deepEqual(
      figuresIn(read).map((figure) => [figure.series, figure.value]),
      [['eet-19-21', 54]],
    );
  }
});

test('one row of the rates file gives a number and a rate', () => {
  const read = readBenchmarkFile(
    sheet(
      ['population_type', 'population_estimate', 'children_count', 'rate_per_10000'],
      [`2025|${england}|Children looked after on 31 March each year|12183016|81770|67`],
    ),
  );
  deepEqual(
    figuresIn(read).map((figure) => [figure.series, figure.value]),
    [
      ['looked-after-number', 81_770],
      ['looked-after-rate', 67],
    ],
  );
});

test('the average score is read from the column of counts', () => {
  const read = readBenchmarkFile(
    sheet(
      ['characteristic', 'breakdown', 'children_count', 'children_percent'],
      [`2025|${england}|Ages 5 to 16 years with SDQ score|SDQ average score|14.1|z`],
    ),
  );
  deepEqual(
    figuresIn(read).map((figure) => [figure.series, figure.value]),
    [['sdq-average', 14.1]],
  );
});

test('a council in outer London belongs to the whole of London', () => {
  const read = readBenchmarkFile(
    sheet(
      ['cla_group', 'placement_stability', 'children_count', 'children_percent'],
      [`2025|${barnet}|CLA on 31 March|With 3 or more placements during the year|c|c`],
    ),
  );
  const [figure] = figuresIn(read);
  equal(figure?.place.region, 'E12000007');
  equal(figure?.place.code, '302');
  deepEqual([figure?.value, figure?.sign], [null, 'c']);
});

for (const sign of ['c', 'z', 'x', 'k', 'low', 'u', 'K']) {
  test(`the sign ‘${sign}’ is kept as a sign and never as a number`, () => {
    const read = readBenchmarkFile(
      sheet(
        ['cla_group', 'placement_stability', 'children_count', 'children_percent'],
        [`2025|${england}|CLA on 31 March|With 3 or more placements during the year|9|${sign}`],
      ),
    );
    deepEqual(
      figuresIn(read).map((figure) => [figure.value, figure.sign]),
      [[null, sign.toLowerCase()]],
    );
  });
}

test('a cell that is neither number nor sign is a finding that names its line', () => {
  const read = readBenchmarkFile(
    sheet(
      ['cla_group', 'placement_stability', 'children_count', 'children_percent'],
      [`2025|${england}|CLA on 31 March|With 3 or more placements during the year|9|ten`],
    ),
  );
  equal(read.findings[0]?.line, 2);
  match(read.findings[0]?.say ?? '', /line 2: children_percent is ‘ten’/);
});

test('a file that is not official is said to be unknown, and nothing is thrown', () => {
  const read = readBenchmarkFile({ file: 'x.csv', headings: ['a', 'b'], rows: [] });
  equal(read.kind, 'unknown');
  equal(read.findings[0]?.code, 'not-an-official-file');
});
