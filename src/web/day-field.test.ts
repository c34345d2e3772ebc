import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { dayTyped } from './day-field.ts';

const examples = [
  // day, month, year, read as
  ['28', '8', '2026', '2026-08-28'],
  [' 1', '12 ', '2026', '2026-12-01'],
  ['', '', '', null],
  ['30', '2', '2026', undefined],
  ['28', '8', '', undefined],
  ['28', '8', '26', undefined],
  ['28', 'August', '2026', undefined],
] as const;

for (const [day, month, year, read] of examples) {
  test(`‘${day}’, ‘${month}’, ‘${year}’ is ${read ?? (read === null ? 'left empty' : 'no day')}`, () => {
    equal(dayTyped({ 'until-day': day, 'until-month': month, 'until-year': year }, 'until'), read);
  });
}
