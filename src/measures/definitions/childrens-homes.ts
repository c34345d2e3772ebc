import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import { livesIn } from '../homes.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** H04: children in secure and other children’s homes on the day. */
export const childrensHomes: Measure = {
  id: 'childrens-homes',
  code: 'H04',
  title: 'Children living in children’s homes',
  question: 'How many of our children live in a children’s home?',
  theme: 'where',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: livesIn('K1', 'K2'),
  needs: [...toBeLookedAfter, ofEpisodeOnLastDay('placementType')],
  split: null,
  says: '{numerator} of our {denominator} children live in a children’s home ({value}%).',
  betterWhen: 'lower',
  official: null,
  source: lookedAfterStatistics('Placement on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Secure homes are in it.',
    'A good children’s home can be the best place for a young person who does not want another family.',
    'A few children make a large difference to the share, and to what it costs.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 K1
        Bryn | Elm 2024-05-01 K2
        Cleo | Ash 2024-05-01 U4
        Dina | Oak 2024-05-01 K3`,
      gives: [{ numerator: 2, denominator: 4, value: 50 }],
    },
  ],
};
