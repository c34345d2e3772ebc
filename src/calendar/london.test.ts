import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from './instant.ts';
import { londonDayOf } from './london.ts';

const examples = [
  // moment, day in England
  ['2026-11-25T23:59:59.999Z', '2026-11-25'],
  ['2026-07-01T22:59:59.999Z', '2026-07-01'],
  ['2026-07-01T23:00:00.000Z', '2026-07-02'],
  ['2026-03-28T23:30:00.000Z', '2026-03-28'],
  ['2026-03-29T23:30:00.000Z', '2026-03-30'],
  ['2026-10-24T23:30:00.000Z', '2026-10-25'],
  ['2026-10-25T23:30:00.000Z', '2026-10-25'],
  ['2024-03-31T23:00:00.000Z', '2024-04-01'],
] as const;

for (const [moment, day] of examples) {
  test(`at ${moment} it is ${day} in England`, () => equal(londonDayOf(instant(moment)), day));
}
