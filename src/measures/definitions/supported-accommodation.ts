import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import { livesIn } from '../homes.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** H05: young people in supported accommodation on the day, and before it was called that. */
export const supportedAccommodation: Measure = {
  id: 'supported-accommodation',
  code: 'H05',
  title: 'Young people living in supported accommodation',
  question: 'How many of our young people live in a place of their own, with support?',
  theme: 'where',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: livesIn('K3', 'H5', 'P2'),
  needs: [...toBeLookedAfter, ofEpisodeOnLastDay('placementType')],
  split: null,
  says: '{numerator} of our {denominator} children live in supported accommodation ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Placement on 31 March'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Until 28 October 2023 the return told independent living and semi-independent living apart; both are counted here, so the line is broken at that date.',
    'It is meant only for young people of sixteen and seventeen; nobody younger may lawfully be placed there.',
  ],
  examples: [
    {
      given: `
        Amal | born 2008-01-01 | Elm 2024-05-01 K3
        Bryn | Elm 2024-05-01 U1
        Cleo | born 2008-01-01 | Ash 2023-05-01 2024-12-01 H5 | Oak 2024-12-01 U6`,
      gives: [{ numerator: 1, denominator: 3, value: 33 }],
    },
  ],
};
