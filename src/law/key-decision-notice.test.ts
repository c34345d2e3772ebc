import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { lastDayForKeyDecisionNotice } from './key-decision-notice.ts';

for (const [taken, last] of [
  ['2026-09-08', '2026-08-10'],
  ['2026-06-09', '2026-05-11'],
  ['2027-01-12', '2026-12-14'],
] as const) {
  test(`notice of a key decision of ${taken} is given by ${last}`, () => {
    equal(lastDayForKeyDecisionNotice(day(taken)), last);
  });
}
