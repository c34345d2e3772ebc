import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { sayDay, sayMoment, sayMonth } from './templates.ts';

const examples = [
  // say, written, said
  [sayDay, '2026-08-28', 'Friday 28 August 2026'],
  [sayDay, '2026-08-28T22:59:59.999Z', 'Friday 28 August 2026'],
  [sayDay, '2026-08-28T23:00:00.000Z', 'Saturday 29 August 2026'],
  [sayDay, '2026-12-31T23:59:59.999Z', 'Thursday 31 December 2026'],
  [sayMonth, '2026-08-31T23:00:00.000Z', 'September 2026'],
  [sayMoment, '2026-08-28T23:05:00.000Z', 'Saturday 29 August 2026 at 00:05'],
  [sayDay, 'no day', 'no day'],
] as const;

for (const [say, written, said] of examples) {
  test(`${written} is said as ${said}`, () => equal(say(written), said));
}
