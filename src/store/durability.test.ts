import { equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { aftermathIn, startWriter } from './durability-trial.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const skip = hasStrace ? false : 'strace is not installed (apt install strace)';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-durable-'));
  await startWriter(folder, 0).ended;
});
after(() => rm(folder, { recursive: true }));

/** How often a writer of `count` changes asks the disk to keep a file. */
async function syncsOf(count: number): Promise<number> {
  const trace = join(folder, 'trace');
  const watch = ['strace', '-f', '-qq', '-e', 'trace=fdatasync', '-e', 'signal=none', '-o', trace];
  await startWriter(folder, count, watch).ended;
  const calls = (await readFile(trace, 'utf8')).match(/fdatasync\(/g);
  return calls?.length ?? 0;
}

test('the disk is asked to keep something for every change that is acknowledged', {
  skip,
}, async () => {
  const changes = 40;
  const atRest = await syncsOf(0);
  const working = await syncsOf(changes);
  ok(working - atRest >= changes, `${working - atRest} for ${changes} changes`);
});

test('a writer killed in the middle loses nothing it was promised and keeps nothing by half', async () => {
  for (let time = 0; time < 3; time += 1) {
    const writer = startWriter(folder, 100_000);
    await writer.ready;
    await setTimeout(100 + Math.random() * 400);
    await writer.kill();
    const { numbers, auditEntries, faults } = await aftermathIn(folder);
    ok(numbers >= writer.promised(), `${numbers} kept of ${writer.promised()} promised`);
    equal(numbers, auditEntries);
    equal(faults.length, 0);
  }
});
