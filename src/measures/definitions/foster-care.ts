import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import { livesIn } from '../homes.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** H01: children in foster care on the day, relatives and friends included. */
export const fosterCare: Measure = {
  id: 'foster-care',
  code: 'H01',
  title: 'Children living with foster carers',
  question: 'How many of our children live in a family?',
  theme: 'where',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: livesIn('U1', 'U2', 'U3', 'U4', 'U5', 'U6'),
  needs: [...toBeLookedAfter, ofEpisodeOnLastDay('placementType')],
  split: null,
  says: '{numerator} of our {denominator} children live with foster carers ({value}%).',
  betterWhen: 'higher',
  official: null,
  source: lookedAfterStatistics('Placement on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Foster care includes children fostered by their own relatives and friends.',
    'For some children another home is the right one: a sister’s adoptive family, or a place of their own at seventeen.',
    'A child away for a few days, in hospital or on holiday, is counted where they are that day.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 U6
        Bryn | Elm 2024-05-01 U1
        Dina | Oak 2024-05-01 U5
        Cleo | Ash 2024-05-01 K2`,
      gives: [{ numerator: 3, denominator: 4, value: 75 }],
    },
  ],
};
