import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { day, daysAfter } from './day.ts';
import {
  type BankHolidays,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBefore,
} from './working-days.ts';

const holidays: BankHolidays = {
  firstYear: 2024,
  lastYear: 2025,
  days: new Set(['2024-12-25', '2024-12-26', '2025-01-01', '2025-04-18', '2025-04-21'].map(day)),
};

const sums = [
  // from, working days, to
  ['2024-12-24', 1, '2024-12-27'],
  ['2024-12-20', 5, '2024-12-31'],
  ['2024-12-21', 1, '2024-12-23'],
  ['2025-04-17', 1, '2025-04-22'],
  ['2025-06-02', 0, '2025-06-02'],
] as const;

for (const [from, count, to] of sums) {
  test(`${count} working days after ${from} is ${to}`, () => {
    equal(workingDaysAfter(day(from), count, holidays), to);
  });
}

test('five clear working days before a Wednesday meeting over Easter', () => {
  equal(workingDaysBefore(day('2025-04-23'), 5, holidays), '2025-04-14');
});

test('a year nobody has listed is an error, never a year without holidays', () => {
  throws(() => isWorkingDay(day('2026-06-01'), holidays), /listed for 2024 to 2025, not for 2026/);
  throws(() => workingDaysAfter(day('2025-12-31'), 1, holidays), RangeError);
  throws(() => workingDaysBefore(day('2024-01-01'), 1, holidays), RangeError);
});

test('as many working days are passed as were asked for', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.nat(60), (days, count) => {
      const start = daysAfter(day('2024-01-01'), days);
      const reached = workingDaysAfter(start, count, holidays);
      let passed = 0;
      for (let one = daysAfter(start, 1); one <= reached; one = daysAfter(one, 1)) {
        if (isWorkingDay(one, holidays)) passed += 1;
      }
      equal(passed, count);
      equal(count === 0 || isWorkingDay(reached, holidays), true);
    }),
  );
});

test('from a working day, there and back again is where it began', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(40), (days, count) => {
      const start = daysAfter(day('2024-03-01'), days);
      fc.pre(isWorkingDay(start, holidays));
      equal(workingDaysBefore(workingDaysAfter(start, count, holidays), count, holidays), start);
    }),
  );
});
