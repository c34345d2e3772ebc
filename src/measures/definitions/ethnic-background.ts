import type { Ethnicity } from '#care/ethnicity.ts';
import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofChild } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P10: the ethnic background of the children looked after on the day. */
export const ethnicBackground: Measure = {
  id: 'ethnic-background',
  code: 'P10',
  title: 'The ethnic background of our children',
  question: 'Who are our children, and do our homes and carers know their worlds?',
  theme: 'how-many',
  kind: 'make-up',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  groupOf: (child) => (child.ethnicity === null ? null : groups[child.ethnicity]),
  groupedBy: 'ethnicity',
  needs: [ofChild('ethnicity'), ...toBeLookedAfter],
  split: {
    key: 'ethnicity',
    groups: ['white', 'mixed', 'asian', 'black', 'other', 'refused', 'not-obtained'],
    labels: {
      white: 'White',
      mixed: 'of mixed background',
      asian: 'Asian or Asian British',
      black: 'Black or Black British',
      other: 'of another background',
      refused: 'of a background they or their family chose not to give',
      'not-obtained': 'of a background we have not yet asked about',
    },
    partsOfWhole: true,
  },
  says: '{numerator} of our {denominator} children are {part} ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Ethnicity'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Broad groups hide much: each of them holds many ways of life.',
    'Children whose background was not given or not yet asked stay in the whole, as in the national figures.',
    'Chinese children are in “another background”, where the return’s own code list places them.',
  ],
  examples: [
    {
      given: `
        Amal | ethnicity APKN | Elm 2024-05-01
        Bryn | ethnicity WBRI | Elm 2024-05-01
        Cleo | ethnicity REFU | Ash 2024-05-01
        Dina | ethnicity WROM | Ash 2024-05-01`,
      gives: [
        { part: 'white', numerator: 2, denominator: 4, value: 50 },
        { part: 'asian', numerator: 1, denominator: 4, value: 25 },
        { part: 'refused', numerator: 1, denominator: 4, value: 25 },
        { part: 'black', numerator: 0, denominator: 4, value: 0 },
      ],
    },
  ],
};

const groups = {
  WBRI: 'white',
  WIRI: 'white',
  WOTH: 'white',
  WIRT: 'white',
  WROM: 'white',
  MWBC: 'mixed',
  MWBA: 'mixed',
  MWAS: 'mixed',
  MOTH: 'mixed',
  AIND: 'asian',
  APKN: 'asian',
  ABAN: 'asian',
  AOTH: 'asian',
  BCRB: 'black',
  BAFR: 'black',
  BOTH: 'black',
  CHNE: 'other',
  OOTH: 'other',
  REFU: 'refused',
  NOBT: 'not-obtained',
} as const satisfies Record<Ethnicity, string>;
