import {
  ageGroupOf,
  careLeavers as areCareLeavers,
  byLeaverAge,
  toBeACareLeaver,
} from '../care-leavers.ts';
import type { Measure } from '../measure.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** L01: how many care leavers we have, by the birthday they had in the year. */
export const careLeavers: Measure = {
  id: 'care-leavers',
  code: 'L01',
  title: 'Our care leavers',
  question: 'How many young people who have left our care do we still stand by?',
  theme: 'care-leavers',
  kind: 'count',
  counted: 'young people',
  units: ['count'],
  period: 'year',
  monthly: false,
  restsOn: 'leavingCare',
  among: areCareLeavers,
  counts: areCareLeavers,
  groupOf: ageGroupOf,
  needs: toBeACareLeaver,
  split: {
    ...byLeaverAge,
    groups: [...byLeaverAge.groups, '22-25'],
    labels: { ...byLeaverAge.labels, '22-25': '22 to 25' },
  },
  says: 'We have {numerator} care leavers aged {part}.',
  betterWhen: 'neither',
  official: { '17-18': 'leavers-17-18', '19-21': 'leavers-19-21' },
  source: lookedAfterStatistics('Care leavers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Young people are counted by the birthday they had in the year to 31 March.',
    'From 22 to 25 only those who ask for our help are counted.',
    'Whether a young person was in care long enough to be a care leaver is taken from the return.',
    'Young people who went home to their parents for six months or more, or moved to another council’s care, are not in it.',
  ],
  examples: [
    {
      given: `
        Amal | born 2006-04-01 | leaver 2025 YES F1 U1
        Bryn | born 2006-03-31 | leaver 2025 YES F1 U1
        Cleo | born 2003-06-01 | leaver 2025 NO 0 0
        Dina | born 2002-06-01 | leaver 2025 YES F4 U1
        Eddy | born 2004-06-01 | leaver 2025 RHOM 0 0
        Faye | born 2004-06-01 | leaver 2024 YES F1 U1
        Gwen | born 2004-06-01 | Elm 2018-05-01 2021-06-01 E3 | leaver 2025 YES F1 U1
        Hana | born 2005-06-01 | Elm 2018-05-01 2021-06-01 E3 | Oak 2022-05-01 2023-06-01 E6 | leaver 2025 YES F1 U1`,
      gives: [
        { part: '17-18', numerator: 1, denominator: null, value: 1 },
        { part: '19-21', numerator: 3, denominator: null, value: 3 },
        { part: '22-25', numerator: 1, denominator: null, value: 1 },
      ],
    },
  ],
};
