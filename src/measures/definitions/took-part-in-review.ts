import { lookedAfterAtAnyTime } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofReviewsDuring } from '../needs.ts';
import { reviewsOfFourAndOver, reviewsSaidOf } from '../participation.ts';
import { lookedAfterReturn, sinceTheReturnsWeRead } from '../sources.ts';

/** V08: reviews of children of four and over in which they took part in any way. */
export const tookPartInReview: Measure = {
  id: 'took-part-in-review',
  code: 'V08',
  title: 'Reviews in which the child took part',
  question: 'When we plan a child’s life, is the child part of it?',
  theme: 'reviews',
  kind: 'share',
  counted: 'reviews',
  units: ['percent'],
  period: 'year',
  monthly: true,
  restsOn: 'reviews',
  among: lookedAfterAtAnyTime,
  outOf: reviewsOfFourAndOver,
  counts: reviewsSaidOf('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6'),
  needs: [ofReviewsDuring()],
  split: null,
  says: 'In {numerator} of {denominator} reviews this year the child took part, or somebody spoke for them ({value}%).',
  betterWhen: 'higher',
  official: null,
  source: lookedAfterReturn('Review participation code (PN0 to PN7)'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It counts reviews, not children: a child with two reviews is in it twice.',
    'Children under four are left out.',
    'A child who came and said nothing counts as having taken part; whether they were heard is another matter.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 | review 2024-05-28 PN1 | review 2024-08-20 PN7
        Bryn | Elm 2024-05-01 | review 2024-05-28 PN4 | review 2023-03-31 PN7
        Cleo | born 2022-01-01 | Elm 2024-05-01 | review 2024-05-28 PN0
        Dina | Elm 2024-05-01 2024-06-01 V4 | review 2024-05-28 PN7
        Eddy | Elm 2024-05-01 | review 2024-05-28 ?
        Faye | born 2020-05-28 | Elm 2024-05-01 | review 2024-05-28 PN1`,
      gives: [{ numerator: 3, denominator: 4, value: 75 }],
    },
  ],
};
