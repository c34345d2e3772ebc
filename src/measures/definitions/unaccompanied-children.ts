import { isUnaccompaniedOn } from '#care/history.ts';
import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofChild } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P11: unaccompanied asylum-seeking children among those looked after on the day. */
export const unaccompaniedChildren: Measure = {
  id: 'unaccompanied-children',
  code: 'P11',
  title: 'Children who came to this country alone',
  question: 'How many of our children came to this country on their own, asking for safety?',
  theme: 'how-many',
  kind: 'share',
  counted: 'children',
  units: ['count', 'percent'],
  period: 'as at',
  monthly: true,
  restsOn: 'unaccompanied',
  among: lookedAfterOnLastDay,
  counts: (child, { period }) => isUnaccompaniedOn(child, period.to),
  needs: [...toBeLookedAfter, ofChild('unaccompanied')],
  split: null,
  says: '{numerator} of our children came to this country on their own, asking for safety.',
  saysElse: {
    percent:
      '{numerator} of our {denominator} children came to this country on their own, asking for safety ({value}%).',
  },
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Unaccompanied asylum-seeking children'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'A child is in it until the day their claim is settled or they turn eighteen; being granted asylum takes them out, though their needs stay.',
    'Councils share the care of these children by agreement, so the number does not say who arrived here.',
  ],
  examples: [
    {
      given: `
        Amal | unaccompanied 2025-06-01 | Elm 2024-05-01
        Bryn | unaccompanied 2025-03-31 | Elm 2024-05-01
        Cleo | Ash 2024-05-01
        Dina | unaccompanied | Ash 2024-05-01`,
      gives: [
        { numerator: 2, denominator: null, value: 2 },
        { unit: 'percent', numerator: 2, denominator: 4, value: 50 },
      ],
    },
  ],
};
