import { ceasedDuring, withAnEpisode } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodesDuring } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P04: children who left care in the year, and for each 10,000 who live here. */
export const ceasedToBeLookedAfter: Measure = {
  id: 'ceased-to-be-looked-after',
  code: 'P04',
  title: 'Children who ceased to be looked after in the year',
  question: 'How many children left our care this year?',
  theme: 'how-many',
  kind: 'count',
  counted: 'children',
  units: ['count', 'per-10000'],
  period: 'year',
  monthly: true,
  among: withAnEpisode,
  counts: ceasedDuring,
  needs: [ofEpisodesDuring('ceased', 'reasonCeased', 'legalStatus')],
  split: null,
  says: '{numerator} children left our care this year.',
  saysElse: {
    'per-10000': 'Of every 10,000 children living here, {value} left our care this year.',
  },
  betterWhen: 'neither',
  official: { count: 'ceased-number', 'per-10000': 'ceased-rate' },
  source: lookedAfterStatistics('Children who ceased to be looked after during the year'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'A child who left twice in the year is counted once, by the last time.',
    'Going home, being adopted and turning eighteen are all in it: the number does not say which.',
    'Children who move to another council’s care are in it, as in the national count.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 2025-03-31 E4A
        Bryn | Oak 2024-05-01 2024-06-01 | Oak 2024-09-01 2025-01-10 E4A
        Cleo | Ash 2023-06-01 2024-12-24 X1 | Fir 2024-12-24
        Dina | Elm 2024-05-01 2024-05-08 V4`,
      population: 4_000,
      gives: [
        { numerator: 2, denominator: null, value: 2 },
        { unit: 'per-10000', numerator: 2, denominator: 4_000, value: 5 },
      ],
    },
  ],
};
