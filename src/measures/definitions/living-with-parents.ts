import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import { livesIn } from '../homes.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** H03: children placed with their parents on the day. */
export const livingWithParents: Measure = {
  id: 'living-with-parents',
  code: 'H03',
  title: 'Children in our care who live with their parents',
  question: 'How many children in our care are living at home with their parents?',
  theme: 'where',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: livesIn('P1'),
  needs: [...toBeLookedAfter, ofEpisodeOnLastDay('placementType')],
  split: null,
  says: '{numerator} of our {denominator} children live with their parents while in our care ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Placement on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Living at home can be a step towards leaving care, or a sign that the court’s order should have ended by now.',
    'National tables call a higher share good; we think it depends on the child, so we say neither.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 P1
        Bryn | Elm 2024-05-01 U1
        Cleo | Ash 2024-05-01 2024-12-01 P1`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
