import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { bankHolidays } from '../bank-holidays.ts';
import { allowanceInWords, dueDay } from '../timescale.ts';
import { timescales } from './index.ts';

for (const timescale of timescales) {
  for (const { from, due, because } of timescale.examples) {
    test(`${timescale.duty}, counted from ${from}, is due ${due}: ${because}`, () => {
      equal(dueDay(timescale, from, bankHolidays), due);
    });
  }
}

test('each timescale says how long it allows', () => {
  equal(
    timescales.map((timescale) => allowanceInWords(timescale.allows)).join(', '),
    'within 20 working days, within 3 months, within 6 months',
  );
});
