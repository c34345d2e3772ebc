import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { bankHolidays } from './bank-holidays.ts';
import { lastPublicationDay } from './notice-of-meeting.ts';

const examples = [
  ['2026-09-08', '2026-08-28', 'a bank holiday and a weekend lie between'],
  ['2026-05-28', '2026-05-19', 'the spring bank holiday and a weekend lie between'],
  ['2026-04-09', '2026-03-30', 'Easter lies between'],
  ['2010-02-18', '2010-02-10', 'a weekend lies between'],
  ['2022-06-09', '2022-05-30', 'the two days of the jubilee and a weekend lie between'],
  ['2022-09-22', '2022-09-13', 'the day of the Queen’s funeral and a weekend lie between'],
  ['2023-05-12', '2023-05-03', 'the day after the coronation and a weekend lie between'],
  ['2026-06-17', '2026-06-09', 'a weekend lies between'],
  ['2027-01-05', '2026-12-23', 'Christmas and the New Year lie between'],
] as const;

for (const [meeting, last, because] of examples) {
  test(`notice of a meeting on ${meeting} is out by ${last}: ${because}`, () => {
    equal(lastPublicationDay(day(meeting), bankHolidays), last);
  });
}
