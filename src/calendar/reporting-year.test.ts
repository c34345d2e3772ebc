import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, daysAfter, endOfMonth, monthsAfter } from './day.ts';
import {
  monthEnds,
  reportingYearName,
  reportingYearOf,
  twelveMonthsTo,
  yearEnding,
} from './reporting-year.ts';

test('the year ending in 2026 runs from 1 April 2025 to 31 March 2026', () => {
  deepEqual(yearEnding(2026), { from: '2025-04-01', to: '2026-03-31' });
  equal(reportingYearName(2026), '2025-26');
  equal(reportingYearName(2000), '1999-00');
});

const years = [
  // a day, the year its reporting year ends in
  ['2026-03-31', 2026],
  ['2026-04-01', 2027],
  ['2025-12-31', 2026],
] as const;

for (const [date, ending] of years) {
  test(`${date} is in the reporting year that ends in ${ending}`, () => {
    equal(reportingYearOf(day(date)), ending);
  });
}

const twelveMonths = [
  // as at, from
  ['2026-03-31', '2025-04-01'],
  ['2025-02-28', '2024-03-01'],
  ['2024-02-29', '2023-03-01'],
  ['2026-06-30', '2025-07-01'],
  ['2026-06-15', '2025-06-16'],
] as const;

for (const [asAt, from] of twelveMonths) {
  test(`the twelve months to ${asAt} begin on ${from}`, () => {
    deepEqual(twelveMonthsTo(day(asAt)), { from, to: asAt });
  });
}

test('month ends come earliest first, up to the day asked for and no later', () => {
  deepEqual(monthEnds(day('2026-03-31'), 3), ['2026-01-31', '2026-02-28', '2026-03-31']);
  deepEqual(monthEnds(day('2026-03-30'), 2), ['2026-01-31', '2026-02-28']);
  deepEqual(monthEnds(day('2026-03-31'), 0), []);
});

test('month ends are each a month from the next', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 60 }), (days, count) => {
      const asAt = daysAfter(day('2010-01-01'), days);
      const ends = monthEnds(asAt, count);
      equal(ends.length, count);
      for (const [index, end] of ends.entries()) {
        equal(end, endOfMonth(end));
        equal(endOfMonth(monthsAfter(end, count - 1 - index)), ends.at(-1));
      }
    }),
  );
});

test('twelve months to a day and twelve months to the day before they begin do not overlap', () => {
  fc.assert(
    fc.property(fc.nat(20_000), (days) => {
      const { from, to } = twelveMonthsTo(daysAfter(day('2010-01-01'), days));
      const before = twelveMonthsTo(daysAfter(from, -1));
      equal(daysAfter(before.to, 1), from);
      equal(before.from < from && from <= to, true);
    }),
  );
});
