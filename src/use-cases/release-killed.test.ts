import { deepEqual } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { killedAfter } from './release-trial.ts';

test('a house killed while it receives and releases loses nothing and keeps nothing by half', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rooftree-release-'));
  for (let time = 0; time < 2; time += 1) {
    const { published, ...trouble } = await killedAfter(folder, 300 + Math.random() * 400);
    deepEqual(trouble, { lost: [], halfApplied: [], auditFaults: [] }, `${published} published`);
  }
  await rm(folder, { recursive: true });
});
