import { type Day, day } from '#calendar/day.ts';
import { approveRelease } from '#use-cases/approve-release.ts';
import type { House } from '#use-cases/house.ts';
import { type BenchmarkFile, loadBenchmarks } from '#use-cases/load-benchmarks.ts';
import { prepareRelease } from '#use-cases/prepare-release.ts';
import { receiveFigures } from '#use-cases/receive-figures.ts';
import { figuresText, somebody, type TestFigures } from '#use-cases/test-figures.ts';

const analyst = somebody('analyst');
const approver = somebody('release-approver');

/** Publishes figures in a test’s house by the doors that people use: received, prepared, approved. */
export async function publishFigures(house: House, given: TestFigures): Promise<void> {
  const received = await receiveFigures(house, analyst, figuresText(given));
  if (!received.done) throw new Error(received.because.say);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  if (!prepared.done) throw new Error(prepared.because.say);
  const approved = await approveRelease(house, approver, { release: prepared.id });
  if (!approved.done) throw new Error(approved.because.say);
}

/** Loads made-up official figures of placements for council 999, England and three neighbours. */
export async function loadOfficialFigures(house: House, year: number): Promise<void> {
  const loaded = await loadBenchmarks(house, 'the command', [stability(year), neighbours]);
  if (!loaded.done || loaded.files.some(({ say }) => say === null)) {
    throw new Error('The made-up official files did not load');
  }
}

/** A made-up official file in the shape of the department’s. */
export function stability(year: number): BenchmarkFile {
  const headings =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,placement_stability,children_count,children_percent';
  const what = 'CLA on 31 March,With 3 or more placements during the year';
  const council = (code: string, name: string, percent: string) =>
    `${year},Reporting year,Local authority,E92000001,England,E12000006,East of England,${code},${name},E09000${code},${what},20,${percent}`;
  return asFile('stability.csv', [
    headings,
    `${year},Reporting year,National,E92000001,England,,,,,,${what},8500,10`,
    council('999', 'Estuary', '8'),
    council('901', 'Saltmarsh', '9'),
    council('902', 'Fenland', '12'),
    council('903', 'Harbour', 'c'),
  ]);
}

const neighbours = asFile('neighbours_2025.csv', [
  'old_la_code,la_name,region_ind,region_name,SN_1,SN_1P,SN_2,SN_2P,SN_3,SN_3P',
  '999,Estuary,2,East of England,901,Very close ,902,Close ,903,Close ',
]);

function asFile(name: string, lines: readonly string[]): BenchmarkFile {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** The last day of the reporting year that ends in `year`. */
export function endOfYear(year: number): Day {
  return day(`${year}-03-31`);
}
