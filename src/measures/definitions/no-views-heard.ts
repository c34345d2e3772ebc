import { lookedAfterAtAnyTime } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofReviewsDuring } from '../needs.ts';
import { reviewsOfFourAndOver, reviewsSaidOf } from '../participation.ts';
import { lookedAfterReturn, sinceTheReturnsWeRead } from '../sources.ts';

/** V11: reviews of children of four and over to which they neither came nor sent their views. */
export const noViewsHeard: Measure = {
  id: 'no-views-heard',
  code: 'V11',
  title: 'Reviews in which nobody heard from the child',
  question: 'How often do we plan a child’s life without hearing from them?',
  theme: 'reviews',
  kind: 'share',
  counted: 'reviews',
  units: ['percent'],
  period: 'year',
  monthly: true,
  restsOn: 'reviews',
  among: lookedAfterAtAnyTime,
  outOf: reviewsOfFourAndOver,
  counts: reviewsSaidOf('PN7'),
  needs: [ofReviewsDuring()],
  split: null,
  says: 'In {numerator} of {denominator} reviews this year nobody heard from the child ({value}%).',
  betterWhen: 'lower',
  official: null,
  source: lookedAfterReturn('Review participation code (PN0 to PN7)'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It counts reviews, not children: a child with two reviews is in it twice.',
    'Children under four are left out.',
    'A young person may choose to stay away; the question is whether another way was found.',
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
      gives: [{ numerator: 1, denominator: 4, value: 25 }],
    },
  ],
};
