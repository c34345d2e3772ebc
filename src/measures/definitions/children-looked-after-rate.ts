import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P02: children looked after on the day, for each 10,000 who live here. */
export const childrenLookedAfterRate: Measure = {
  id: 'children-looked-after-rate',
  code: 'P02',
  title: 'Children looked after for every 10,000 living here',
  question: 'For an area of our size, are we a parent to many children or few?',
  theme: 'how-many',
  kind: 'count',
  counted: 'children',
  units: ['per-10000'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: lookedAfterOnLastDay,
  needs: toBeLookedAfter,
  split: null,
  says: 'Of every 10,000 children living here, we are looking after {value}.',
  betterWhen: 'neither',
  official: { '': 'looked-after-rate' },
  source: lookedAfterStatistics('Rates of children looked after per 10,000 children'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is worked out on the number of children thought to live here in the middle of the year before.',
    'When that estimate is corrected, the national figures of earlier years change with it.',
    'The rate alone is neither good nor bad: it follows need, help given early, and the courts.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01
        Bryn | Oak 2024-06-01
        Cleo | Ash 2024-06-01 2024-12-24`,
      population: 4_000,
      gives: [{ numerator: 2, denominator: 4_000, value: 5 }],
    },
    {
      given: 'Amal | Elm 2024-05-01',
      gives: [{ numerator: 1, denominator: null, value: null }],
    },
  ],
};
