import { ageOn } from '#care/history.ts';
import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P08: how old the children looked after on the day are. */
export const ages: Measure = {
  id: 'ages',
  code: 'P08',
  title: 'How old our children are',
  question: 'How old are the children we are a parent to?',
  theme: 'how-many',
  kind: 'make-up',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  groupOf: (child, { period }) => bandOf(ageOn(child, period.to)),
  groupedBy: 'bornOn',
  needs: toBeLookedAfter,
  split: {
    key: 'age',
    groups: ['<1', '1-4', '5-9', '10-15', '16+'],
    labels: {
      '<1': 'under one',
      '1-4': 'one to four',
      '5-9': 'five to nine',
      '10-15': 'ten to fifteen',
      '16+': 'sixteen or seventeen',
    },
    partsOfWhole: true,
  },
  says: '{numerator} of our {denominator} children are {part} ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Age on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'The bands are those of the national figures, and are not of equal width.',
    'Young people who reached this country alone may have an age that was assessed, not known.',
  ],
  examples: [
    {
      given: `
        Amal | born 2024-04-01 | Elm 2024-05-01
        Bryn | born 2024-03-31 | Elm 2024-05-01
        Cleo | born 2009-04-01 | Ash 2024-05-01
        Dina | born 2009-03-31 | Ash 2024-05-01`,
      gives: [
        { part: '<1', numerator: 1, denominator: 4, value: 25 },
        { part: '1-4', numerator: 1, denominator: 4, value: 25 },
        { part: '5-9', numerator: 0, denominator: 4, value: 0 },
        { part: '10-15', numerator: 1, denominator: 4, value: 25 },
        { part: '16+', numerator: 1, denominator: 4, value: 25 },
      ],
    },
  ],
};

function bandOf(age: number | null): string | null {
  if (age === null) return null;
  if (age < 1) return '<1';
  if (age < 5) return '1-4';
  if (age < 10) return '5-9';
  return age < 16 ? '10-15' : '16+';
}
