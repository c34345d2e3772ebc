import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import listed from '../../data/bank-holidays.json' with { type: 'json' };
import { bankHolidays } from './bank-holidays.ts';

/** What the rules alone do not give: moved or proclaimed for one year. */
const proclaimed: Readonly<Record<number, { gone: readonly string[]; added: readonly string[] }>> =
  {
    2011: { gone: [], added: ['2011-04-29'] },
    2012: { gone: ['2012-05-28'], added: ['2012-06-04', '2012-06-05'] },
    2020: { gone: ['2020-05-04'], added: ['2020-05-08'] },
    2022: { gone: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
    2023: { gone: [], added: ['2023-05-08'] },
  };

for (const [year, days] of Object.entries(listed.days)) {
  test(`the bank holidays listed for ${year} are those the rules and proclamations give`, () => {
    deepEqual(days, expectedIn(Number(year)));
  });
}

test('every year between the first and the last is listed, each day under its own year', () => {
  const { firstYear, lastYear } = bankHolidays;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  deepEqual(Object.keys(listed.days), years.map(String));
  for (const [year, days] of Object.entries(listed.days)) {
    equal(
      days.every((one) => one.startsWith(year)),
      true,
    );
  }
});

test('this year and next are covered', () => {
  const { year } = Temporal.Now.plainDateISO('Europe/London');
  equal(year + 1 <= listed.lastYear, true, 'add next year to data/bank-holidays.json');
});

test('years worked out by rule alone say so', () => {
  equal(listed.workedOutByRule.at(-1), listed.lastYear);
});

/** The eight holidays of a year in England by rule, with that year’s proclamations. */
function expectedIn(year: number): readonly string[] {
  const easter = easterSunday(year);
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 });
  const byRule = [
    movedToWorkingDay(Temporal.PlainDate.from({ year, month: 1, day: 1 })),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmasAndBoxingDay(christmas),
  ].map(String);
  const { gone, added } = proclaimed[year] ?? { gone: [], added: [] };
  return [...byRule.filter((one) => !gone.includes(one)), ...added].toSorted();
}

/** A weekend’s 25 or 26 December is given back on the next weekday that is not one already. */
function christmasAndBoxingDay(christmas: Temporal.PlainDate): readonly Temporal.PlainDate[] {
  const boxing = christmas.add({ days: 1 });
  if (christmas.dayOfWeek === 5) return [christmas, christmas.add({ days: 3 })];
  if (christmas.dayOfWeek === 6) return [christmas.add({ days: 2 }), christmas.add({ days: 3 })];
  if (christmas.dayOfWeek === 7) return [boxing, christmas.add({ days: 2 })];
  return [christmas, boxing];
}

function movedToWorkingDay(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.add({ days: 8 - date.dayOfWeek }) : date;
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month, day: 31 });
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Easter Sunday from the moon’s age, as the Gregorian tables have it. */
function easterSunday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapsSkipped = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const age = (leapsSkipped - moonShift + 19 * golden + 15) % 30;
  const late = age === 29 || (age === 28 && golden > 10) ? 1 : 0;
  const fullMoon = Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: age - late });
  return fullMoon.add({ days: 7 - (fullMoon.dayOfWeek % 7) });
}
