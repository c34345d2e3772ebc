import { startedDuring, withAnEpisode } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodesStartedDuring } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P03: children who came into care in the year, and for each 10,000 who live here. */
export const startedToBeLookedAfter: Measure = {
  id: 'started-to-be-looked-after',
  code: 'P03',
  title: 'Children who started to be looked after in the year',
  question: 'How many children came to us this year?',
  theme: 'how-many',
  kind: 'count',
  counted: 'children',
  units: ['count', 'per-10000'],
  period: 'year',
  monthly: true,
  among: withAnEpisode,
  counts: startedDuring,
  needs: [ofEpisodesStartedDuring('reasonStarted', 'legalStatus')],
  split: null,
  says: 'We started to look after {numerator} children this year.',
  saysElse: { 'per-10000': 'Of every 10,000 children living here, {value} came to us this year.' },
  betterWhen: 'neither',
  official: { count: 'started-number', 'per-10000': 'started-rate' },
  source: lookedAfterStatistics('Children who started to be looked after during the year'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'A child who came twice in the year is counted once.',
    'Children who reached this country alone may have been given a home with us by agreement among councils.',
    'Those who started and those who ceased do not add up to the change in the number looked after, because each child is counted once in each.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01
        Bryn | Oak 2024-05-01 2024-06-01 | Oak 2024-09-01
        Cleo | Ash 2023-06-01 2024-12-24 | Fir 2024-12-24
        Dina | Elm 2024-05-01 2024-05-08 V4`,
      population: 4_000,
      gives: [
        { numerator: 2, denominator: null, value: 2 },
        { unit: 'per-10000', numerator: 2, denominator: 4_000, value: 5 },
      ],
    },
  ],
};
