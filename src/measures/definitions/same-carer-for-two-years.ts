import { monthsAfter } from '#calendar/day.ts';
import type { Child } from '#care/child.ts';
import { ageOn, isLookedAfterOn } from '#care/history.ts';
import { periodOfCareOn } from '#care/periods-of-care.ts';
import { sameCarerSince } from '#care/placements.ts';
import type { Measure } from '../measure.ts';
import { type Need, ofEpisodesInLast, toKnowTheAge } from '../needs.ts';
import type { Occasion } from '../occasion.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** S03: of those under sixteen and long in care, how many have had one carer for two years. */
export const sameCarerForTwoYears: Measure = {
  id: 'same-carer-for-two-years',
  code: 'S03',
  title: 'Children long in our care who have had the same carer for two years',
  question: 'When a child stays with us for years, do they stay with the same people?',
  theme: 'stability',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  takesMonths: 30,
  among: (child, occasion) =>
    isUnderSixteen(child, occasion) && isLongInCare(child, occasion) !== false,
  counts: (child, { period }) => {
    const since = sameCarerSince(child, period.to);
    return since !== null && since <= monthsAfter(period.to, -24);
  },
  needs: needsOfLongCare(),
  split: null,
  says: 'Of the {denominator} children under sixteen who have been with us for two and a half years or more, {numerator} have had the same carer for at least two ({value}%).',
  betterWhen: 'higher',
  official: { '': 'long-term-stability' },
  source: lookedAfterStatistics('Long-term placement stability'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'A child placed for adoption keeps the time in the placement before it.',
    'A new legal status, or a new kind of placement with the same carer, does not break the time.',
    'It takes returns of three years. With fewer, children whose coming into care is in none of them are left out, and the figure says little.',
    'Few children are in it, so one child can be a whole percentage point.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2022-05-01
        Bryn | Elm 2022-05-01 2024-05-01 | Oak 2024-05-01
        Cleo | Elm 2022-05-01 2023-06-01 | Elm 2023-06-01 U4 T
        Dina | Elm 2023-01-01
        Eddy | born 2009-03-31 | Elm 2020-01-01`,
      gives: [{ numerator: 2, denominator: 3, value: 67 }],
    },
    {
      given: `
        Faye | Elm 2021-05-01 2024-09-01 E1 | Fir 2024-09-01 A6 E1
        Gwen | Elm 2021-05-01 2023-09-01 E1 | Oak 2023-09-01 2024-09-01 E1 | Fir 2024-09-01 A6 E1`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
    {
      given: `
        Hana | Elm 2022-05-01
        Ivor | Oak 2024-06-01 P
        Jude | Elm 2022-05-01 2023-03-31 | Oak 2023-03-31
        Kiri | Elm 2022-05-01 2023-04-01 | Oak 2023-04-01`,
      gives: [{ numerator: 2, denominator: 3, value: 67 }],
    },
  ],
};

function isUnderSixteen(child: Child, { period }: Occasion): boolean {
  return isLookedAfterOn(child, period.to) && (ageOn(child, period.to) ?? 0) < 16;
}

/** Whether the child has been in care for two and a half years; null when no return says. */
function isLongInCare(child: Child, { period }: Occasion): boolean | null {
  const care = periodOfCareOn(child, period.to);
  if (care === null) return false;
  if (care.started <= monthsAfter(period.to, -30)) return true;
  return care.beginningKnown ? false : null;
}

function needsOfLongCare(): readonly Need[] {
  return [
    toKnowTheAge,
    ofEpisodesInLast(30, 'ceased', 'legalStatus', 'reasonStarted', 'placementType'),
    {
      fields: ['started'],
      unreadIn: (child, occasion) => (isLongInCare(child, occasion) === null ? 'started' : null),
    },
  ];
}
