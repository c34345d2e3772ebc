import type { Day } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { startsDuring } from '#care/coming-and-going.ts';
import { isOpenOn } from '#care/history.ts';
import { periodsOfCare } from '#care/periods-of-care.ts';
import { firstReviewDue, type ReviewDue, reviewsHeld, wasOnTime } from '#care/reviews-due.ts';
import { carePlanningRegulations } from '#law/care-planning-regulations.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodesDuring } from '../needs.ts';
import type { Occasion } from '../occasion.ts';
import { sinceTheReturnsWeRead } from '../sources.ts';

/** V05: of children who came in the year and stayed, how many were first reviewed on time. */
export const firstReviewOnTime: Measure = {
  id: 'first-review-on-time',
  code: 'V05',
  title: 'First reviews held on time',
  question: 'When a child comes to us, do we sit down with them to plan within four weeks?',
  theme: 'reviews',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: true,
  restsOn: 'reviews',
  inWorkingDays: true,
  among: (child, occasion) => firstReviewsDue(child, occasion).length > 0,
  counts: (child, occasion) => firstReviewsDue(child, occasion).every(wasOnTime),
  needs: [ofEpisodesDuring('ceased', 'legalStatus', 'reasonStarted')],
  split: null,
  says: 'Of the {denominator} children who came to us this year and stayed, {numerator} had their first review on time ({value}%).',
  betterWhen: 'higher',
  official: null,
  source: carePlanningRegulations('regulation 33(1)'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'The law allows twenty working days, which is four weeks or longer: bank holidays are not counted.',
    'Children who left before their review was due are left out, and so are those whose review was not due yet.',
    'A child who left and came again has a first review each time, and is in it once: every one that fell due must have been on time.',
    'It does not say how good the review was, or whether the child was heard.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-06-03 | review 2024-07-01 PN1
        Bryn | Elm 2024-06-03 | review 2024-07-02 PN1
        Cleo | Elm 2024-06-03
        Dina | Elm 2024-06-03 2024-06-28 | review 2024-06-20 PN1
        Eddy | Elm 2025-03-20`,
      gives: [{ numerator: 1, denominator: 3, value: 33 }],
    },
    {
      given: `
        Faye | Elm 2024-12-09 | review 2025-01-09 PN1
        Gwen | Elm 2024-12-09 | review 2025-01-10 PN1`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
    {
      given: `
        Hana | Elm 2024-05-01 2024-05-08 | Elm 2024-06-03 | review 2024-07-01 PN1
        Ivor | Elm 2024-05-01 2024-06-01 | review 2024-05-28 PN1 | Oak 2024-09-02
        Jude | Elm 2024-05-01 2024-05-08 | Elm 2025-03-20`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};

/** The first reviews that fell due in the twelve months after a start in them, of care that lasted until then. */
function firstReviewsDue(child: Child, { period, holidays }: Occasion): readonly ReviewDue[] {
  return startsDuring(child, period)
    .map((started) => ({ started, due: firstReviewDue(started, holidays) }))
    .filter(({ started, due }) => due <= period.to && stayedFrom(child, started, due))
    .map(({ started, due }) => {
      const [heldOn = null] = reviewsHeld(child, { from: started, to: period.to });
      return { due, heldOn };
    });
}

function stayedFrom(child: Child, started: Day, due: Day): boolean {
  const care = periodsOfCare(child).findLast((each) => each.started <= started);
  return care?.episodes.some((episode) => isOpenOn(episode, due)) ?? false;
}
