import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { yearEnding } from '#calendar/reporting-year.ts';
import { ceasedToBeLookedAfter, startedToBeLookedAfter } from './coming-and-going.ts';
import { childDrawn } from './drawn.ts';
import { isLookedAfterAllYear } from './looked-after-all-year.ts';
import { periodOfCareOn, periodsOfCare } from './periods-of-care.ts';

const runs = [
  // drawn, periods
  ['Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01', ['2024-05-01 to now']],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-02 2024-07-01',
    ['2024-05-01 to 2024-06-01', '2024-06-02 to 2024-07-01'],
  ],
  ['Amal | Elm 2024-05-01 2024-06-01 X1 | Oak 2024-06-03 P', ['2024-05-01 to now']],
  [
    'Amal | Elm 2020-05-01 2020-06-01 X1 | Oak 2024-06-03 S',
    ['2020-05-01 to 2020-06-01', '2024-06-03 to now'],
  ],
  ['Amal | Elm 2024-05-01 2024-06-01 V4 | Oak 2024-06-01', ['2024-06-01 to now']],
  ['Amal | born 2010-01-01', []],
] as const;

for (const [drawn, periods] of runs) {
  test(`${periods.join(' and ') || 'no period of care'}: ${drawn}`, () => {
    const found = periodsOfCare(childDrawn(drawn));
    deepEqual(
      found.map(({ started, ceased }) => `${started} to ${ceased ?? 'now'}`),
      periods,
    );
  });
}

test('a first episode that is no start hides when care began', () => {
  const known = (drawn: string) => periodOfCareOn(childDrawn(drawn), day('2025-03-31'));
  equal(known('Amal | Elm 2024-05-01')?.beginningKnown, true);
  equal(known('Amal | Elm 2024-05-01 P')?.beginningKnown, false);
  equal(known('Amal | Elm 2024-05-01 2025-03-31'), null);
});

const comings = [
  // drawn, started in 2024-25, ceased in 2024-25
  ['Amal | Elm 2024-04-01', '2024-04-01', null],
  ['Amal | Elm 2024-03-31 2024-04-01', null, '2024-04-01'],
  ['Amal | Elm 2024-05-01 2024-06-01 | Elm 2024-08-01 2025-03-31', '2024-05-01', '2025-03-31'],
  ['Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01', '2024-05-01', null],
  ['Amal | Elm 2024-05-01 2025-04-01', '2024-05-01', null],
  ['Amal | Elm 2024-05-01 2024-06-01 V3', null, null],
] as const;

for (const [drawn, started, ceased] of comings) {
  test(`started ${started ?? 'never'}, ceased ${ceased ?? 'never'} in the year: ${drawn}`, () => {
    const child = childDrawn(drawn);
    equal(startedToBeLookedAfter(child, yearEnding(2025)), started);
    equal(ceasedToBeLookedAfter(child, yearEnding(2025)), ceased);
  });
}

const wholeYears = [
  // drawn, looked after all of 2024-25
  ['Amal | Elm 2024-04-01', true],
  ['Amal | Elm 2024-04-02', false],
  ['Amal | Elm 2023-04-02 2024-06-01 | Oak 2024-06-01', true],
  ['Amal | Elm 2023-04-02 2024-06-01 E4A | Oak 2024-06-02', false],
  ['Amal | Elm 2023-04-02 2025-04-01 E4A', true],
  ['Amal | Elm 2023-04-02 2025-03-31 E4A | Oak 2025-03-31', true],
  ['Amal | Elm 2022-04-02 2023-06-01 | Elm 2023-08-01', true],
  ['Amal | Elm 2024-04-01 2024-04-08 V4 | Oak 2023-08-01', false],
  ['Amal | born 2007-03-01 | Elm 2023-04-02', false],
] as const;

for (const [drawn, expected] of wholeYears) {
  test(`looked after ${expected ? 'all' : 'not all'} of the year: ${drawn}`, () => {
    equal(isLookedAfterAllYear(childDrawn(drawn), yearEnding(2025)), expected);
  });
}
