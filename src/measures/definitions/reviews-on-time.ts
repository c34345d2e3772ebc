import { isLookedAfterOn } from '#care/history.ts';
import { reviewsDue, wasOnTime } from '#care/reviews-due.ts';
import { carePlanningRegulations } from '#law/care-planning-regulations.ts';
import { toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { sinceTheReturnsWeRead } from '../sources.ts';

/** V06: of children looked after on the last day, how many had every review on time. */
export const reviewsOnTime: Measure = {
  id: 'reviews-on-time',
  code: 'V06',
  title: 'Children whose every review was held on time',
  question: 'Do we keep every appointment to look again at a child’s plan with them?',
  theme: 'reviews',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: true,
  restsOn: 'reviews',
  inWorkingDays: true,
  among: (child, { period, holidays }) =>
    isLookedAfterOn(child, period.to) && reviewsDue(child, period, holidays).length > 0,
  counts: (child, { period, holidays }) => reviewsDue(child, period, holidays).every(wasOnTime),
  needs: toBeLookedAfter,
  split: null,
  says: 'For {numerator} of our {denominator} children, every review this year was held on time ({value}%).',
  betterWhen: 'higher',
  official: null,
  source: carePlanningRegulations('regulation 33(1) and (2)'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'One late review is enough: the child is then not in it, however many were on time.',
    'Reviews are due within twenty working days of coming into care, three months after the first, and every six months after that, counted from when the one before was really held.',
    'Children with no review due yet are left out, and so is the time a child is placed for adoption, which has reviews of its own.',
    'Where last year’s reviews are not in what was read, the first one this year is called late only if it came more than six months into the year.',
    'Nothing national is published to compare it with.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-06-03 | review 2024-07-01 PN1 | review 2024-10-01 PN1
        Bryn | Elm 2024-06-03 | review 2024-07-01 PN1 | review 2024-10-02 PN1
        Cleo | Elm 2024-06-03 | review 2024-07-02 PN1 | review 2024-10-02 PN1
        Dina | Elm 2025-03-20
        Eddy | Elm 2024-06-03 | review 2024-07-01 PN1 | review 2024-09-28 PN1 | review 2025-03-28 PN1`,
      gives: [{ numerator: 2, denominator: 4, value: 50 }],
    },
    {
      given: `
        Faye | Elm 2019-06-03 | review 2024-09-30 PN1 | review 2025-03-30 PN1
        Gwen | Elm 2019-06-03 | review 2024-09-30 PN1
        Hana | Elm 2019-06-03 | review 2024-10-02 PN1
        Ivor | Elm 2019-06-03 2024-05-01 E1 | Fir 2024-05-01 A6 E1`,
      gives: [{ numerator: 1, denominator: 3, value: 33 }],
    },
  ],
};
