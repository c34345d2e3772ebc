import { type Day, day } from '#calendar/day.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import listed from '../../data/bank-holidays.json' with { type: 'json' };

/** England’s bank holidays, as `data/bank-holidays.json` lists them year by year. */
export const bankHolidays: BankHolidays = {
  firstYear: listed.firstYear,
  lastYear: listed.lastYear,
  days: new Set<Day>(Object.values(listed.days).flat().map(day)),
};
