import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { yearEnding } from '#calendar/reporting-year.ts';
import { childDrawn } from './drawn.ts';
import { placementsDuring, sameCarerSince } from './placements.ts';

const placements = [
  // drawn, placements in 2024-25, because
  ['Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01', ['Elm', 'Oak'], 'she moved once'],
  ['Amal | Elm 2020-05-01 2024-06-01 | Oak 2024-06-01', ['Elm', 'Oak'], 'Elm was open on 1 April'],
  ['Amal | Elm 2020-05-01 2024-04-01 | Oak 2024-04-01', ['Oak'], 'Elm ceased on 1 April'],
  ['Amal | Elm 2024-05-01 2025-03-31 | Oak 2025-03-31', ['Elm', 'Oak'], 'Oak began on 31 March'],
  ['Amal | Elm 2024-05-01 2025-04-01 | Oak 2025-04-01', ['Elm'], 'Oak began after the year'],
  ['Amal | Elm 2024-05-01 2024-06-01 C1 | Elm 2024-06-01 C2 L', ['Elm'], 'only the order changed'],
  ['Amal | Elm 2024-05-01 2024-06-01 | Elm 2024-06-01 U4 T', ['Elm'], 'the carer stayed the same'],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Elm 2024-06-01 E1 U4 U',
    ['Elm'],
    'the carer stayed the same',
  ],
  ['Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01 C2 B', ['Elm', 'Oak'], 'all three changed'],
  ['Amal | Elm 2024-05-01 2024-06-01 E1 | Fir 2024-06-01 A5 E1 P', ['Fir'], 'her carer adopts her'],
  [
    'Amal | Elm 2024-05-01 2024-06-01 E1 | Fir 2024-06-01 A6 E1 P',
    ['Elm', 'Fir'],
    'others adopt her',
  ],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Ward 2024-06-01 2024-06-05 T1 | Elm 2024-06-05',
    ['Elm'],
    'she came back from hospital',
  ],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Ward 2024-06-01 2024-06-05 T1 | Oak 2024-06-05',
    ['Elm', 'Oak'],
    'she came out of hospital to another home',
  ],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Ward 2024-06-01 2024-06-05 T4 | Ward 2024-06-05 U6 T',
    ['Elm', 'Ward'],
    'she stayed where she was meant to be for days',
  ],
  ['Amal | Ward 2024-05-01 2024-05-04 T1 | Elm 2024-05-04', ['Elm'], 'a ward is no home'],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01 2024-06-01 | Ash 2024-06-01',
    ['Elm', 'Ash'],
    'Oak lasted no day',
  ],
  ['Amal | Elm 2024-05-01 2024-06-01 | Elm 2024-08-01', ['Elm', 'Elm'], 'she left care between'],
  ['Amal | Elm 2024-05-01 2024-05-08 V4', [], 'a short break is no placement'],
  [
    'Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01 2024-07-01 | Elm 2024-07-01',
    ['Elm', 'Oak', 'Elm'],
    'a return to an earlier home is a move',
  ],
] as const;

for (const [drawn, homes, because] of placements) {
  test(`${homes.length} placements, because ${because}: ${drawn}`, () => {
    const found = placementsDuring(childDrawn(drawn), yearEnding(2025));
    deepEqual(
      found.map((stay) => stay.placement.postcode),
      homes,
    );
  });
}

const carers = [
  // drawn, same carer since, as at 31 March 2025
  ['Amal | Elm 2022-05-01', '2022-05-01'],
  ['Amal | Elm 2022-05-01 2023-05-01 | Elm 2023-05-01 U4 T', '2022-05-01'],
  ['Amal | Elm 2022-05-01 2023-05-01 | Oak 2023-05-01', '2023-05-01'],
  ['Amal | Elm 2022-05-01 2024-06-01 E1 | Fir 2024-06-01 A6 E1', '2022-05-01'],
  ['Amal | Elm 2022-05-01 2024-06-01 E1 | Elm 2024-06-01 A5 E1 T', '2022-05-01'],
  [
    'Amal | Ash 2020-05-01 2022-05-01 | Elm 2022-05-01 2024-06-01 E1 | Elm 2024-06-01 A5 E1 T',
    '2022-05-01',
  ],
  ['Amal | Elm 2022-05-01 2024-06-01 | Ward 2024-06-01 T1', '2022-05-01'],
  ['Amal | Elm 2022-05-01 2024-06-01 | Fir 2024-08-01 A6 E1', '2024-08-01'],
  ['Amal | Ward 2025-03-30 T1', null],
] as const;

for (const [drawn, since] of carers) {
  test(`same carer since ${since ?? 'never'}: ${drawn}`, () => {
    equal(sameCarerSince(childDrawn(drawn), day('2025-03-31')), since);
  });
}
