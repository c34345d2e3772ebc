import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import type { Io } from './command.ts';
import { type SampleOptions, sampleCommand } from './sample.ts';

function ran(args: readonly string[], environment: Io['environment'] = {}) {
  const asked: SampleOptions[] = [];
  const said: string[] = [];
  const command = sampleCommand(async (options) => {
    asked.push(options);
    return 0;
  });
  const io: Io = { out: () => {}, say: (text) => said.push(text), environment, folder: '/here' };
  return command.run(args, io).then((code) => ({ code, asked, said }));
}

const usual = { dataFolder: '/here/rooftree-data', databaseUrl: null, seed: null };
const url = 'postgres://somewhere';

const given: readonly (readonly [readonly string[], Io['environment'], SampleOptions])[] = [
  [[], {}, usual],
  [['--seed', '7'], {}, { ...usual, seed: 7 }],
  [['--data', 'there'], {}, { ...usual, dataFolder: '/here/there' }],
  [['--database-url', url], {}, { ...usual, databaseUrl: url }],
  [[], { DATABASE_URL: url }, { ...usual, databaseUrl: url }],
];

for (const [args, environment, options] of given) {
  test(`sample ${args.join(' ')} fills ${options.databaseUrl ?? options.dataFolder}`, async () => {
    deepEqual(await ran(args, environment), { code: 0, asked: [options], said: [] });
  });
}

for (const seed of ['seven', '1.5', '1e99']) {
  test(`‘${seed}’ is no seed, and nothing is filled`, async () => {
    const { code, asked, said } = await ran(['--seed', seed]);
    deepEqual([code, asked.length], [2, 0]);
    equal(said.length, 1);
  });
}
