import { episodeOn } from '#care/history.ts';
import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** H09: who provides the homes of the children looked after on the day. */
export const whoProvidesHomes: Measure = {
  id: 'who-provides-homes',
  code: 'H09',
  title: 'Who provides our children’s homes',
  question: 'Whose homes do our children live in: our own, or other people’s?',
  theme: 'where',
  kind: 'make-up',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  groupOf: (child, { period }) => episodeOn(child, period.to)?.placement.provider ?? 'none',
  groupedBy: 'placementProvider',
  needs: [ofEpisodeOnLastDay('placementProvider'), ...toBeLookedAfter],
  split: {
    key: 'provider',
    groups: ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5', 'none'],
    labels: {
      PR0: 'their parents',
      PR1: 'us',
      PR2: 'another council',
      PR3: 'another public body',
      PR4: 'a private company',
      PR5: 'a charity or voluntary organisation',
      none: 'nobody we have recorded',
    },
    partsOfWhole: true,
  },
  says: '{numerator} of our {denominator} children live in a home provided by {part} ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Place providers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Who runs a home says nothing of how good it is.',
    'The provider is left blank, as it should be, for children away for a few days and in some other placements.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 PR1
        Bryn | Elm 2024-05-01 PR4
        Cleo | Ash 2024-05-01 PR4
        Dina | Ward 2024-05-01 T1 -`,
      gives: [
        { part: 'PR1', numerator: 1, denominator: 4, value: 25 },
        { part: 'PR4', numerator: 2, denominator: 4, value: 50 },
        { part: 'none', numerator: 1, denominator: 4, value: 25 },
      ],
    },
  ],
};
