import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { yearEnding } from '#calendar/reporting-year.ts';
import { childDrawn } from './drawn.ts';
import { isLookedAfterDuring, isLookedAfterOn, isUnaccompaniedOn } from './history.ts';

const onTheLastDay = [
  // drawn, looked after at the end of 31 March 2025
  ['Amal | Elm 2024-05-01', true],
  ['Bryn | Elm 2025-03-31', true],
  ['Cleo | Elm 2025-04-01', false],
  ['Dina | Elm 2024-05-01 2025-04-01', true],
  ['Eddy | Elm 2024-05-01 2025-03-31', false],
  ['Faye | Elm 2024-05-01 V3', false],
  ['Gwen | Elm 2024-05-01 V4', false],
  ['Hana | Elm 2024-05-01 V2', true],
  ['Ivor | born 2007-04-01 | Elm 2024-05-01', true],
  ['Jude | born 2007-03-31 | Elm 2024-05-01', false],
  ['Kiri | Elm 2024-05-01 | unread bornOn', true],
] as const;

for (const [drawn, expected] of onTheLastDay) {
  test(`on 31 March 2025 this child is${expected ? '' : ' not'} looked after: ${drawn}`, () => {
    equal(isLookedAfterOn(childDrawn(drawn), day('2025-03-31')), expected);
  });
}

const atAnyTime = [
  // drawn, looked after on any day of 2024-25
  ['Amal | Elm 2023-05-01 2024-04-01', true],
  ['Bryn | Elm 2023-05-01 2024-03-31', false],
  ['Cleo | Elm 2025-03-31', true],
  ['Dina | Elm 2025-04-01', false],
  ['Eddy | Elm 2024-05-01 2024-06-01 V4', false],
  ['Faye | born 2006-04-01 | Elm 2024-03-01 2024-04-02', false],
  ['Gwen | born 2006-04-02 | Elm 2024-03-01 2024-04-02', true],
] as const;

for (const [drawn, expected] of atAnyTime) {
  test(`in 2024-25 this child was${expected ? '' : ' never'} looked after: ${drawn}`, () => {
    equal(isLookedAfterDuring(childDrawn(drawn), yearEnding(2025)), expected);
  });
}

const alone = [
  // drawn, unaccompanied at the end of 31 March 2025
  ['Amal | unaccompanied 2025-04-01', true],
  ['Bryn | unaccompanied 2025-03-31', false],
  ['Cleo | unaccompanied', true],
  ['Dina | born 2010-01-01', false],
] as const;

for (const [drawn, expected] of alone) {
  test(`on 31 March 2025 this child is${expected ? '' : ' not'} unaccompanied: ${drawn}`, () => {
    equal(isUnaccompaniedOn(childDrawn(drawn), day('2025-03-31')), expected);
  });
}
