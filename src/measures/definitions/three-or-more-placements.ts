import { placementsDuring } from '#care/placements.ts';
import { lookedAfterOnLastDay } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofChild, ofEpisodesDuring } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** S01: of children looked after at the end, how many had three or more placements. */
export const threeOrMorePlacements: Measure = {
  id: 'three-or-more-placements',
  code: 'S01',
  title: 'Children who lived in three or more homes in the year',
  question: 'How often do we ask our children to move?',
  theme: 'stability',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: true,
  among: lookedAfterOnLastDay,
  counts: (child, { period }) => placementsDuring(child, period).length >= 3,
  needs: [
    ofChild('bornOn'),
    ofEpisodesDuring('ceased', 'legalStatus', 'reasonStarted', 'placementType'),
  ],
  split: null,
  says: '{numerator} of our {denominator} children lived in three or more homes this year ({value}%).',
  betterWhen: 'lower',
  official: { '': 'three-or-more-placements' },
  source: lookedAfterStatistics('Placement stability'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'A move can be good news: to live with a sister, or in a home meant to last.',
    'The homes children were in on the first and the last day count, however long they stayed.',
    'Short stays elsewhere, in hospital or on holiday, are not moves; nor is a new legal status.',
    'A new kind of placement with the same carer is not counted as a move, because the child does not move. The text of the national rule says so of adoption by a foster carer; for other changes it is our reading.',
    'At other month ends than March the twelve months differ from the published year.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 2024-06-01 | Oak 2024-06-01 2024-09-01 | Ash 2024-09-01
        Bryn | Elm 2024-05-01 2024-09-01 | Oak 2024-09-01
        Cleo | Elm 2024-05-01 2024-06-01`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
    {
      given: `
        Dina | Elm 2024-05-01 2024-06-01 | Ward 2024-06-01 2024-06-05 T1 | Elm 2024-06-05 2024-07-01 | Oak 2024-07-01
        Eddy | Elm 2024-05-01 2024-06-01 | Elm 2024-06-01 2024-07-01 E1 L | Elm 2024-07-01 A5 T | Ash 2024-09-01`,
      gives: [{ numerator: 0, denominator: 2, value: 0 }],
    },
  ],
};
