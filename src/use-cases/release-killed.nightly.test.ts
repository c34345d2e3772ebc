import { deepEqual, ok } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { killedAfter } from './release-trial.ts';

test('thirty houses killed while they receive and release lose nothing and keep nothing by half', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rooftree-release-'));
  let released = 0;
  for (let time = 0; time < 30; time += 1) {
    const { published, ...trouble } = await killedAfter(folder, Math.random() * 900);
    deepEqual(trouble, { lost: [], halfApplied: [], auditFaults: [] }, `time ${time}`);
    released = published;
  }
  ok(released > 30, `only ${released} releases were made before the houses were killed`);
  await rm(folder, { recursive: true });
});
