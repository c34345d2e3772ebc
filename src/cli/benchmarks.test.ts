import { equal, match } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { addTestCouncil } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { benchmarksCommand } from './benchmarks.ts';

let folder: string;
let house: TestHouse;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-benchmarks-'));
  house = await openTestHouse();
  await addTestCouncil(house, true);
  await writeFile(join(folder, 'sn_2025.csv'), 'old_la_code,SN_1,SN_1P\n999,901,Close \n');
  await writeFile(join(folder, 'other.csv'), 'a,b\n1,2\n');
});

after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const command = benchmarksCommand((_options, _io, work) => work(house));
  const io = { out: say, say, environment: {}, folder };
  return { code: await command.run(args, io), said: said.join('\n') };
}

const runs = [
  ['a file that is known is loaded', ['sn_2025.csv'], 0, /1 neighbours read, 1 of them new/],
  ['loading it again changes nothing', ['sn_2025.csv'], 0, /0 of them new or changed/],
  [
    'a file that is not official is said to be so',
    ['other.csv'],
    1,
    /not an official file we know/,
  ],
  ['a file that is not there', ['missing.csv'], 2, /missing\.csv cannot be opened/],
  ['no file at all', [], 2, /Give at least one official file/],
] as const;

for (const [name, args, code, says] of runs) {
  test(`${name}: exit ${code}`, async () => {
    const ran = await run(...args);
    equal(ran.code, code);
    match(ran.said, says);
  });
}
