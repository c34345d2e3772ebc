import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { readInputs } from '#desk/read-inputs.ts';
import { largeReturns } from './large.ts';

test('a council of about 1,000 children in a year comes in two returns without a finding', async () => {
  const inputs = await readInputs(largeReturns(1000));
  if (inputs.refused !== null) throw new RangeError(inputs.refused);
  equal(inputs.findings.length, 0);
  const inCare = inputs.children.filter(({ episodes }) =>
    episodes.some(({ ceased }) => ceased === null || ceased >= '2026-04-01'),
  );
  ok(inCare.length > 850 && inCare.length < 1150, String(inCare.length));
  equal(inputs.covers.from, '2025-04-01');
});
