import type { Child } from '#care/child.ts';
import { lookedAfterAtAnyTime } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofChild, ofEpisodesDuring, ofMissingEpisodesDuring } from '../needs.ts';
import type { Occasion } from '../occasion.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** R01: children who went missing in the year, and how many times children did. */
export const missingFromCare: Measure = {
  id: 'missing-from-care',
  code: 'R01',
  title: 'Children who went missing',
  question: 'How many of our children went missing, and how often?',
  theme: 'safety',
  kind: 'how often',
  counted: 'children',
  units: ['percent', 'count'],
  period: 'year',
  monthly: true,
  restsOn: 'missingEpisodes',
  among: lookedAfterAtAnyTime,
  times: timesMissing,
  needs: [ofMissingEpisodesDuring(), ofChild('bornOn'), ofEpisodesDuring('ceased', 'legalStatus')],
  split: {
    key: 'of',
    groups: ['children', 'episodes'],
    labels: { children: 'children', episodes: 'times' },
    partsOfWhole: false,
  },
  says: '{numerator} of the {denominator} children we looked after this year went missing at least once ({value}%).',
  saysElse: { episodes: 'Children went missing {numerator} times this year.' },
  betterWhen: 'lower',
  official: null,
  source: lookedAfterStatistics('Children missing and away from placement'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Some councils write down every absence as missing, others call many of them “away without permission”: a difference between councils may be one of habit.',
    'A time that began last year and went on into this one is counted in both.',
    'Children looked after for a part of the year are in it as well.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 | missing 2024-06-01 2024-06-03 | missing 2024-07-01 2024-07-02
        Bryn | Elm 2024-05-01 2024-06-01 | missing 2024-05-20 2024-05-21
        Cleo | Elm 2024-05-01 | away 2024-06-01 2024-06-03
        Dina | Elm 2023-05-01 | missing 2024-03-30 2024-04-01
        Eddy | Elm 2024-05-01 V4 | missing 2024-06-01 2024-06-03`,
      gives: [
        { part: 'children', numerator: 3, denominator: 4, value: 75 },
        { part: 'episodes', unit: 'count', numerator: 4, denominator: null, value: 4 },
      ],
    },
  ],
};

function timesMissing(child: Child, { period }: Occasion): number {
  return child.missingEpisodes.filter(
    ({ kind, started, ended }) =>
      kind === 'missing' && started <= period.to && (ended === null || ended >= period.from),
  ).length;
}
