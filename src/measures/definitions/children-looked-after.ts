import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P01: how many children are looked after on the day. */
export const childrenLookedAfter: Measure = {
  id: 'children-looked-after',
  code: 'P01',
  title: 'Children looked after',
  question: 'How many children are we a parent to?',
  theme: 'how-many',
  kind: 'count',
  counted: 'children',
  units: ['count'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: lookedAfterOnLastDay,
  needs: toBeLookedAfter,
  split: null,
  says: 'We are looking after {numerator} children.',
  betterWhen: 'neither',
  official: { '': 'looked-after-number' },
  source: lookedAfterStatistics('Children looked after on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Children who only have short breaks away from home are not in it, as in the national count.',
    'A legal status written down late can move a child in or out of the count afterwards.',
    'The number alone is neither good nor bad: it follows need, help given early, and the courts.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01
        Bryn | Elm 2024-05-01 2025-03-31
        Cleo | Elm 2025-03-01 2025-03-20 V4
        Dina | born 2007-03-31 | Elm 2024-05-01`,
      gives: [{ numerator: 1, denominator: null, value: 1 }],
    },
  ],
};
