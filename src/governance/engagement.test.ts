import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { silences } from './engagement.ts';

const year = { from: day('2025-12-01'), to: day('2026-11-30') };

for (const [met, gaps] of [
  [['2026-02-10', '2026-05-05', '2026-08-01', '2026-10-20'], []],
  [['2026-02-10', '2026-08-01', '2026-10-20'], [172]],
  [[], [364]],
  [['2025-06-01', '2026-03-02', '2026-06-01', '2026-08-31'], []],
] as const) {
  test(`members who met young people on ${met.join(', ') || 'no day'} were silent for ${gaps.join(', ') || 'no'} days`, () => {
    deepEqual(
      silences(met.map(day), year).map(({ days }) => days),
      gaps,
    );
  });
}
