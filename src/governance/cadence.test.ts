import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { type Cadence, isGapTooLong, longestGapDays, proposeMeetings } from './cadence.ts';

const autumn = { name: 'Autumn', from: day('2026-09-02'), to: day('2026-12-18') };
const everySecondMonth: Cadence = {
  everyMonths: 2,
  weekday: 2,
  week: 2,
  time: '18:30',
  withYoungPeople: false,
};
const year = { holidays: bankHolidays, terms: [autumn] };

test('every second month on the second Tuesday is five meetings from July to March', () => {
  const period = { from: day('2026-07-01'), to: day('2027-03-31') };
  deepEqual(
    proposeMeetings(everySecondMonth, period, year).map((meeting) => meeting.day),
    ['2026-07-14', '2026-09-08', '2026-11-10', '2027-01-12', '2027-03-09'],
  );
});

test('a meeting that falls on a bank holiday is held on the next working day, and says so', () => {
  const mondays = { ...everySecondMonth, everyMonths: 1, weekday: 1, week: 1 };
  const may = { from: day('2026-05-01'), to: day('2026-05-31') };
  deepEqual(proposeMeetings(mondays, may, year), [
    { day: '2026-05-05', time: '18:30', because: 'moved from a bank holiday' },
  ]);
});

const withThem = { ...everySecondMonth, everyMonths: 1, time: '14:00', withYoungPeople: true };
for (const [month, time, because] of [
  ['2026-10', '16:30', 'after school, so that young people can come'],
  ['2026-08', '14:00', null],
] as const) {
  test(`a meeting with young people in ${month} begins at ${time}`, () => {
    const period = { from: day(`${month}-01`), to: day(`${month}-28`) };
    const [meeting] = proposeMeetings(withThem, period, year);
    deepEqual([meeting?.time, meeting?.because], [time, because]);
  });
}

test('the longest gap is counted in days, and there is none with one meeting', () => {
  equal(longestGapDays([day('2026-07-14'), day('2026-09-08'), day('2027-01-12')]), 126);
  equal(longestGapDays([day('2026-07-14')]), null);
});

test('a body that meets every second month may be silent for three months and no longer', () => {
  deepEqual([isGapTooLong(93, 2), isGapTooLong(126, 2)], [false, true]);
});
