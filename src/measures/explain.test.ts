import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { childrenDrawn } from '#care/drawn.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { measureByCode } from './catalogue.ts';
import { explain } from './explain.ts';

const children = childrenDrawn(`
  Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01 2024-09-01 | Ash 2024-09-01
  Bryn | Elm 2024-05-01 | missing 2024-06-01 2024-06-02 | missing 2024-07-01 2024-07-02
  Cleo | Elm 2024-05-01 2024-06-01
  Dina | Elm 2024-05-01 ?placementType`);

const explanations = [
  // measure, part, among, counted, left out
  ['S01', {}, ['Amal 1', 'Bryn 1'], ['Amal 1'], ['Dina placementType']],
  ['R01', { of: 'children' }, ['Amal 1', 'Bryn 1', 'Cleo 1', 'Dina 1'], ['Bryn 2'], []],
  ['R01', { of: 'episodes' }, [], ['Bryn 2'], []],
  ['P01', {}, [], ['Amal 1', 'Bryn 1', 'Dina 1'], []],
  ['P09', { sex: 'F' }, ['Amal 1', 'Bryn 1', 'Dina 1'], ['Amal 1', 'Bryn 1', 'Dina 1'], []],
] as const;

for (const [code, breakdown, among, counted, leftOut] of explanations) {
  test(`${code} ${JSON.stringify(breakdown)} counts ${counted.join(', ')}`, () => {
    const measure = measureByCode(code);
    if (measure === null) throw new RangeError(`No measure ${code}`);
    const asked = { asAt: day('2025-03-31'), holidays: bankHolidays, population: {} };
    const explanation = explain(measure, children, asked);
    const found = explanation.figures.find(
      ({ figure }) => JSON.stringify(figure.breakdown) === JSON.stringify(breakdown),
    );
    deepEqual(
      found?.among.map(({ child, adds }) => `${child} ${adds}`),
      among,
    );
    deepEqual(
      found?.counted.map(({ child, adds }) => `${child} ${adds}`),
      counted,
    );
    deepEqual(
      explanation.leftOut.map(({ child, field }) => `${child} ${field}`),
      leftOut,
    );
  });
}
