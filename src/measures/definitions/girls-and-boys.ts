import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofChild } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P09: girls and boys among the children looked after on the day. */
export const girlsAndBoys: Measure = {
  id: 'girls-and-boys',
  code: 'P09',
  title: 'Girls and boys',
  question: 'How many of our children are girls, and how many are boys?',
  theme: 'how-many',
  kind: 'make-up',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  groupOf: (child) => child.sex,
  groupedBy: 'sex',
  needs: [ofChild('sex'), ...toBeLookedAfter],
  split: {
    key: 'sex',
    groups: ['F', 'M', 'U'],
    labels: { F: 'girls', M: 'boys', U: 'recorded as neither girls nor boys' },
    partsOfWhole: true,
  },
  says: '{numerator} of our {denominator} children are {part} ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Sex'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is what the record says, which may not be how a young person describes themselves.',
    'Until 2023–24 the return had no way to say that a child’s sex was unknown.',
  ],
  examples: [
    {
      given: `
        Amal | sex M | Elm 2024-05-01
        Bryn | sex F | Elm 2024-05-01
        Cleo | sex M | Ash 2024-05-01
        Dina | sex M | Ash 2024-05-01 2024-06-01`,
      gives: [
        { part: 'F', numerator: 1, denominator: 3, value: 33 },
        { part: 'M', numerator: 2, denominator: 3, value: 67 },
        { part: 'U', numerator: 0, denominator: 3, value: 0 },
      ],
    },
  ],
};
