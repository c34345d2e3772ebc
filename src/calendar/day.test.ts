import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ageYearsOn,
  type Day,
  day,
  dayNumber,
  dayOf,
  daysAfter,
  daysBetween,
  endOfMonth,
  monthsAfter,
  readDay,
  weekdayOf,
} from './day.ts';

const anyDay = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((count) => daysAfter(day('1970-01-01'), count));

const texts = [
  // written, and whether it names a day
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-1-1', false],
  ['24-01-01', false],
  ['2024-01-01T00:00', false],
  ['', false],
] as const;

for (const [text, isDay] of texts) {
  test(`‘${text}’ ${isDay ? 'names' : 'does not name'} a day`, () => {
    equal(readDay(text) !== null, isDay);
  });
}

test('a programmer’s slip is thrown back, without quoting what it was', () => {
  throws(() => day('31/02/2025'), { name: 'RangeError', message: /^((?!31).)*$/ });
});

test('a year, month and day that do not meet make no day', () => {
  equal(dayOf(2025, 2, 30), null);
  equal(dayOf(2025, 2, 28), '2025-02-28');
});

const monthSums = [
  // from, months, to
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2024-11-30', 3, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-05-20', 0, '2024-05-20'],
] as const;

for (const [from, count, to] of monthSums) {
  test(`${count} months after ${from} is ${to}`, () => {
    equal(monthsAfter(day(from), count), to);
  });
}

const ages = [
  // born, on, completed years
  ['2008-06-15', '2026-06-14', 17],
  ['2008-06-15', '2026-06-15', 18],
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2024-02-29', 16],
  ['2026-01-01', '2026-01-01', 0],
] as const;

for (const [born, on, years] of ages) {
  test(`somebody born on ${born} is ${years} on ${on}`, () => {
    equal(ageYearsOn(day(born), day(on)), years);
  });
}

test('30 November 2026 is a Monday, and 1 March 2026 was a Sunday', () => {
  equal(weekdayOf(day('2026-11-30')), 1);
  equal(weekdayOf(day('2026-03-01')), 0);
  equal(weekdayOf(day('1969-12-31')), 3);
});

test('going forward and back again ends where it began', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (start, count) => {
      equal(daysAfter(daysAfter(start, count), -count), start);
      equal(daysBetween(start, daysAfter(start, count)), count);
    }),
  );
});

test('days, months and month ends agree with another calendar’s arithmetic', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (start, count) => {
      const other = Temporal.PlainDate.from(start);
      equal(daysAfter(start, count), other.add({ days: count }).toString());
      equal(monthsAfter(start, count), other.add({ months: count }).toString());
      equal(endOfMonth(start), other.with({ day: other.daysInMonth }).toString());
      equal(weekdayOf(start), other.dayOfWeek % 7);
      equal(dayNumber(start), other.since('1970-01-01').days);
    }),
  );
});

test('age agrees with another calendar’s, but for births on 29 February', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(36_000), (born, count) => {
      fc.pre(!born.endsWith('-02-29'));
      const on = daysAfter(born, count);
      const other = Temporal.PlainDate.from(born).until(on, { largestUnit: 'years' }).years;
      equal(ageYearsOn(born, on), other);
    }),
  );
});

test('days compare as text in the order they come', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (one: Day, other: Day) => {
      equal(one < other, daysBetween(one, other) > 0);
    }),
  );
});
