import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { yearEnding } from '#calendar/reporting-year.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { childDrawn } from './drawn.ts';
import { reviewsDue } from './reviews-due.ts';

const reviews = [
  // drawn, due and held in 2024-25, because
  [
    'Amal | Elm 2024-06-03 | review 2024-07-01 PN1 | review 2024-10-01 PN1',
    ['2024-07-01 held 2024-07-01', '2024-10-01 held 2024-10-01'],
    'the third is due after the year',
  ],
  [
    'Amal | Elm 2024-06-03 | review 2024-08-01 PN1',
    ['2024-07-01 held 2024-08-01', '2024-11-01 held never'],
    'the second clock starts when the first was really held',
  ],
  [
    'Amal | Elm 2024-03-11 | review 2024-04-10 PN1 | review 2024-07-01 PN1 | review 2024-12-20 PN1',
    ['2024-04-10 held 2024-04-10', '2024-07-10 held 2024-07-01', '2025-01-01 held 2024-12-20'],
    'the first fell due in this year, though care began in the last',
  ],
  [
    'Amal | Elm 2019-03-11 | review 2024-06-10 PN1 | review 2024-12-10 PN1',
    ['2024-09-30 held 2024-06-10', '2024-12-10 held 2024-12-10'],
    'the review before June is in a return we were not given',
  ],
  [
    'Amal | Elm 2019-03-11 | review 2024-02-10 PN1 | review 2024-08-12 PN1',
    ['2024-08-10 held 2024-08-12', '2025-02-12 held never'],
    'the review before is known',
  ],
  [
    'Amal | Elm 2023-06-01 | review 2024-06-10 PN1 | review 2024-12-10 PN1',
    ['2024-09-30 held 2024-06-10', '2024-12-10 held 2024-12-10'],
    'the first we know of came a year after care began, so it was not the first',
  ],
  ['Amal | Elm 2019-03-11', ['2024-09-30 held never'], 'no review is known at all'],
  [
    'Amal | Elm 2019-03-11 2024-09-01 E1 | Fir 2024-09-01 A6 E1 | review 2024-03-20 PN1',
    [],
    'she was placed for adoption before the next was due',
  ],
  ['Amal | Elm 2025-03-20', [], 'the first is due after the year'],
  ['Amal | Elm 2024-06-03 2024-12-01', [], 'she had left by the end of the year'],
] as const;

for (const [drawn, expected, because] of reviews) {
  test(`${expected.length} reviews due, because ${because}: ${drawn}`, () => {
    const found = reviewsDue(childDrawn(drawn), yearEnding(2025), bankHolidays);
    deepEqual(
      found.map(({ due, heldOn }) => `${due} held ${heldOn ?? 'never'}`),
      expected,
    );
  });
}
