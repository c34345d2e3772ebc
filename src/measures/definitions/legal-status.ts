import { episodeOn } from '#care/history.ts';
import type { LegalStatus } from '#care/legal-status.ts';
import { lookedAfterOnLastDay, toBeLookedAfter } from '../cohorts.ts';
import type { Measure } from '../measure.ts';
import { ofEpisodeOnLastDay } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** P13: the legal status of the children looked after on the day. */
export const legalStatus: Measure = {
  id: 'legal-status',
  code: 'P13',
  title: 'How our children came to be in our care in law',
  question: 'Are our children with us by agreement, or because a court decided?',
  theme: 'how-many',
  kind: 'make-up',
  counted: 'children',
  units: ['percent'],
  period: 'as at',
  monthly: true,
  among: lookedAfterOnLastDay,
  groupOf: (child, { period }) => groupOf(episodeOn(child, period.to)?.legalStatus ?? null),
  groupedBy: 'legalStatus',
  needs: [ofEpisodeOnLastDay('legalStatus'), ...toBeLookedAfter],
  split: {
    key: 'legal',
    groups: ['C1', 'C2', 'D1', 'E1', 'V2', 'L', 'J'],
    labels: {
      C1: 'under an interim care order',
      C2: 'under a full care order',
      D1: 'under a freeing order',
      E1: 'under a placement order, waiting for adoption',
      V2: 'with us by agreement',
      L: 'under police protection or an emergency order',
      J: 'on remand or under a criminal court’s order',
    },
    partsOfWhole: true,
  },
  says: '{numerator} of our {denominator} children are {part} ({value}%).',
  betterWhen: 'neither',
  official: null,
  source: lookedAfterStatistics('Legal status'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Children who only have short breaks away from home are not in it.',
    'Nearly all children who came to this country alone are with us by agreement, which raises that share.',
    'A new order written down late shows here late.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-05-01 2024-08-01 C1 | Elm 2024-08-01 C2
        Bryn | Elm 2024-05-01 V2
        Cleo | Ash 2024-05-01 J1
        Dina | Ash 2024-05-01 V3`,
      gives: [
        { part: 'C1', numerator: 0, denominator: 3, value: 0 },
        { part: 'C2', numerator: 1, denominator: 3, value: 33 },
        { part: 'V2', numerator: 1, denominator: 3, value: 33 },
        { part: 'J', numerator: 1, denominator: 3, value: 33 },
      ],
    },
  ],
};

function groupOf(status: LegalStatus | null): string | null {
  const family = status?.charAt(0);
  return family === 'L' || family === 'J' ? family : status;
}
