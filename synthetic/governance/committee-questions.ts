import { type Day, monthsAfter } from '#calendar/day.ts';
import type { MadeUpBody } from '#use-cases/sample/made-up-bodies.ts';

/** What the committee asked about its own seats, and what the annual meeting decided. */
export function proposal(annual: Day): NonNullable<MadeUpBody['proposal']> {
  return {
    on: monthsAfter(annual, -4),
    question: 'Should the chairs of the three groups become members of the committee?',
    why: 'The groups’ news reaches the committee late.',
    options: [
      'They become members without a vote',
      'They come to every second meeting as guests',
      'Nothing changes',
    ],
    chosen: 2,
    decidedOn: annual,
    minute: 'Council, annual meeting, minute 12',
  };
}

/** How the committee judged its own work. */
export function review(annual: Day): NonNullable<MadeUpBody['review']> {
  return {
    on: monthsAfter(annual, -2),
    evidence:
      'Most members come to most meetings. Two thirds of actions were closed in time. Young people say that papers are long.',
    options: 'Shorter papers; one theme for each meeting; young people choose two of the themes.',
    chosen: 'One theme for each meeting, two of them chosen by young people.',
    followUpOn: monthsAfter(annual, 10),
  };
}
