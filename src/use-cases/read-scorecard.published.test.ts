import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { day } from '#calendar/day.ts';
import { makeFigures } from '#desk/make-figures.ts';
import { software } from '#desk/software.ts';
import { writeFiguresFile } from '#files/figures-file.ts';
import type { GivenFile } from '#files/given-file.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { newestComparison } from '#measures/compare.ts';
import { sentenceOf } from '#measures/sentence.ts';
import { approveRelease } from './approve-release.ts';
import { loadBenchmarks } from './load-benchmarks.ts';
import { addTestCouncil } from './people/test-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { readScorecard } from './read-scorecard.ts';
import { receiveFigures } from './receive-figures.ts';
import { somebody } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

/** The sample return that nobody here wrote, and the published files: both beside the repository. */
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const skip = existsSync(shared) ? false : 'the sample return is not beside this repository';

let house: TestHouse;

before(async () => {
  house = await openTestHouse({ council: '883' });
  await addTestCouncil(house, false);
  if (skip === false) await publishSampleReturn();
});

after(() => house.close());

async function publishSampleReturn(): Promise<void> {
  const benchmarks = filesIn('benchmarks/').map(({ name, read }) => ({ name, bytes: read() }));
  ok((await loadBenchmarks(house, 'the command', benchmarks)).done);
  const made = await makeFigures(filesIn('return-903/sample/').map(asGiven), {
    council: { code: '883', ons: 'E06000034', name: 'Thurrock' },
    asAt: day('2018-03-31'),
    months: 1,
    holidays: bankHolidays,
    software,
  });
  ok(made.refused === null);
  const received = await receiveFigures(house, analyst, writeFiguresFile(made.file));
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  const approver = { ...somebody('release-approver'), council: '883' };
  ok((await approveRelease(house, approver, { release: prepared.id })).done);
}

const analyst = { ...somebody('analyst'), council: '883' };
const councillor = { ...somebody('councillor'), council: '883' };

function filesIn(folder: string) {
  return readdirSync(shared + folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, read: () => new Uint8Array(readFileSync(shared + folder + name)) }));
}

function asGiven({ name, read }: ReturnType<typeof filesIn>[number]): GivenFile {
  const bytes = read();
  const [together, yearEnding, sizeBytes] = ['sample', null, bytes.length];
  return { name, together, yearEnding, sizeBytes, bytes: async () => bytes };
}

async function scorecard() {
  const read = await readScorecard(house, councillor);
  ok(read.done);
  return read.scorecard;
}

test('a real return becomes a councillor’s scorecard', { skip }, async () => {
  const { release, lines } = await scorecard();
  equal(release?.asAt, '2018-03-31');
  const line = lines.find(({ measure }) => measure.id === 'three-or-more-placements');
  const newest = line?.figures.at(-1);
  ok(line !== undefined && newest !== undefined);
  equal(
    sentenceOf(line, newest),
    '153 of our 1,201 children lived in three or more homes this year (13%).',
  );
});

test('it lies beside Thurrock’s newest published figures, each of its own year', {
  skip,
}, async () => {
  const { lines, model } = await scorecard();
  const line = lines.find(({ measure }) => measure.id === 'three-or-more-placements');
  const newest = newestComparison(line?.years ?? []);
  deepEqual(
    {
      model,
      year: newest?.year,
      ours: newest?.council,
      england: newest?.england?.value,
      neighbours: [newest?.neighbours?.mean, newest?.neighbours?.n],
    },
    {
      model: 2025,
      year: 2025,
      ours: { name: 'Thurrock', code: '883', year: 2025, value: 7, sign: null },
      england: 10,
      neighbours: [10.7, 10],
    },
  );
  deepEqual(
    line?.figures.map(({ period }) => period.to),
    ['2018-03-31'],
  );
});
