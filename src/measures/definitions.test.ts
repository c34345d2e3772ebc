import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import { childrenDrawn } from '#care/drawn.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { standingsIn } from './calculate.ts';
import { measures } from './definitions/index.ts';
import { reckon } from './tally.ts';

for (const measure of measures) {
  for (const { given, asAt = day('2025-03-31'), population = null, gives } of measure.examples) {
    const occasion = { period: twelveMonthsTo(asAt), holidays: bankHolidays };
    for (const { unit = measure.units[0], part = '', ...numbers } of gives) {
      const what = `${part} ${unit} ${numbers.numerator} of ${numbers.denominator}`.trim();
      test(`${measure.title}, as at ${asAt}: ${what} in\n${given}`, () => {
        const standings = standingsIn(measure, childrenDrawn(given), occasion);
        const reckoned = reckon(measure, standings, population);
        const found = reckoned.filter((each) => each.unit === unit && each.part === part);
        deepEqual(found, [{ part, unit, ...numbers }]);
      });
    }
  }
}
