import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { within } from '#store/database.ts';
import { officialFigures } from '#store/official-figures.ts';
import { neighboursOf, newestPopulationYear } from '#store/official-places.ts';
import { loadBenchmarks } from './load-benchmarks.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse({ council: '883' });
});
after(() => house.close());

const start =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code';
const stability = (...rows: readonly string[]) =>
  file(
    'stability.csv',
    `${start},cla_group,placement_stability,children_count,children_percent`,
    ...rows.map((row) =>
      row.replace('STABILITY', 'CLA on 31 March,With 3 or more placements during the year'),
    ),
  );
const england = 'Reporting year,National,E92000001,England,,,,,';
const thurrock =
  'Reporting year,Local authority,E92000001,England,E12000006,East of England,883,Thurrock,E06000034';

function file(name: string, ...lines: readonly string[]) {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

async function said(...files: ReturnType<typeof file>[]): Promise<readonly (string | null)[]> {
  const outcome = await loadBenchmarks(house, 'the command', files);
  return outcome.done ? outcome.files.map((loaded) => loaded.say) : [outcome.because.say];
}

function kept() {
  return within(house.database, 'app_public', { council: '883', person: null }, (tx) =>
    officialFigures(tx, ['three-or-more-placements'], ['883']),
  );
}

test('a file is loaded once, and loading it again changes nothing', async () => {
  const given = stability(`2024,${england},STABILITY,9000,11`, `2024,${thurrock},STABILITY,32,11`);
  deepEqual(await said(given), ['2 figures read, 2 of them new or changed.']);
  deepEqual(await said(given), ['2 figures read, 0 of them new or changed.']);
});

test('a newer release restates a year and the older one is still kept', async () => {
  await said(stability(`2025,${thurrock},STABILITY,19,7`, `2024,${thurrock},STABILITY,33,12`));
  const figures = (await kept()).filter((figure) => figure.place.code === '883');
  deepEqual(
    figures.map(({ period, vintage, value }) => [period, vintage, value]),
    [
      [2024, 2025, 12],
      [2025, 2025, 7],
    ],
  );
});

test('a file with a broken cell is refused whole', async () => {
  const outcome = await loadBenchmarks(house, 'the command', [
    stability(`2026,${thurrock},STABILITY,19,7`, `2026,${england},STABILITY,9000,lots`),
  ]);
  const [loaded] = outcome.done ? outcome.files : [];
  equal(loaded?.say, null);
  match(loaded?.findings[0]?.say ?? '', /line 3/);
  equal(
    (await kept()).some((figure) => figure.period === 2026),
    false,
  );
});

test('populations and neighbours are known by their headings', async () => {
  const population = file(
    'anything.csv',
    `${start.replace('la_name,new_la_code', 'new_la_code,la_name')},age_group,population_estimate`,
    '2024,Reporting year,Local authority,E92000001,England,E12000006,East of England,883,E06000034,Thurrock,Children aged 0 to 17 years,46271',
  );
  const neighbours = file(
    'sn_model_2025_wide.csv',
    'old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P',
    '883,Thurrock,2,East of England,866,Very close ,303,Very close ',
  );
  deepEqual(await said(population, neighbours), [
    '1 populations read, 1 of them new or changed.',
    '2 neighbours read, 2 of them new or changed.',
  ]);
  const actor = { council: '883', person: null };
  const [model, year] = await within(house.database, 'app_house', actor, async (tx) => [
    await neighboursOf(tx, '883'),
    await newestPopulationYear(tx),
  ]);
  equal(year, 2024);
  deepEqual(model, {
    model: 2025,
    neighbours: [
      { of: '883', code: '866', rank: 1, closeness: 'Very close' },
      { of: '883', code: '303', rank: 2, closeness: 'Very close' },
    ],
  });
});

test('neighbours of no year are refused with what to do', async () => {
  const outcome = await loadBenchmarks(house, 'the command', [
    file('wide.csv', 'old_la_code,SN_1,SN_1P', '883,866,Close'),
  ]);
  match(
    (outcome.done && outcome.files[0]?.findings[0]?.say) || '',
    /model’s year in the file’s name/,
  );
});

const councillor = {
  id: 'c',
  council: '883',
  name: 'A councillor',
  roles: ['councillor'],
} as const;

test('a councillor may not load official figures', async () => {
  const outcome = await loadBenchmarks(house, councillor, [file('x.csv', 'a,b')]);
  equal(outcome.done ? 'done' : outcome.because.kind, 'may not');
});
