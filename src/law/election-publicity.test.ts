import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidays } from './bank-holidays.ts';
import { ordinaryElectionDay, publicityLimitsBefore } from './election-publicity.ts';

const polls = [
  [2023, '2023-05-04'],
  [2024, '2024-05-02'],
  [2025, '2025-05-01'],
  [2026, '2026-05-07'],
] as const;

for (const [year, poll] of polls) {
  test(`local elections of ${year} are on Thursday ${poll}`, () => {
    equal(ordinaryElectionDay(year), poll);
  });
}

test('publicity is limited from 25 working days before the poll, Easter and the May holiday left out', () => {
  deepEqual(publicityLimitsBefore(2026, bankHolidays), { from: '2026-03-30', to: '2026-05-07' });
});
