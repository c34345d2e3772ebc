import { type Day, day } from '#calendar/day.ts';
import type { MadeUpTerms } from '#use-cases/sample/made-up-bodies.ts';

const purpose =
  'To see that the council does for the children it looks after what a good parent would.';

const functions = [
  'To look at the figures about our children at every meeting, and to ask why.',
  'To ask how well our children are, in body and mind, and how soon they are seen.',
  'To ask how our children learn, beside all children.',
  'To ask where our children live, and how often they have had to move.',
  'To receive the yearly report of the independent reviewing officers.',
  'To look after care leavers up to 25: home, work, money, company.',
];

/** The committee’s terms of reference: as they began, and as the last annual meeting left them. */
export function termsOfReference(annual: Day): readonly MadeUpTerms[] {
  return [
    {
      on: day('2023-06-14'),
      minute: 'Corporate Parenting Committee, 14 June 2023, minute 4',
      purpose,
      functions,
    },
    {
      on: annual,
      minute: 'Council, annual meeting, minute 12',
      purpose: `${purpose} It asks them whether it did.`,
      functions: [
        'To look at the figures about our children at every meeting, and to ask what we do about them.',
        ...functions.slice(1),
        'To hear from children and young people at every meeting, and to tell them what came of it.',
      ],
    },
  ];
}
