import type { Child } from '#care/child.ts';
import {
  ageGroupTo21,
  byLeaverAge,
  careLeavers,
  leaverThisYear,
  toBeACareLeaver,
} from '../care-leavers.ts';
import type { Measure } from '../measure.ts';
import { ofLeavingCare } from '../needs.ts';
import type { Occasion } from '../occasion.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** L08: care leavers in suitable accommodation around their birthday. */
export const suitableAccommodation: Measure = {
  id: 'suitable-accommodation',
  code: 'L08',
  title: 'Care leavers living somewhere suitable',
  question: 'Do our young people have a home that we would accept for our own?',
  theme: 'care-leavers',
  kind: 'share',
  counted: 'young people',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'leavingCare',
  among: hasAHomeWeCanJudge,
  counts: (child, occasion) =>
    /^[A-Z]1$/.test(leaverThisYear(child, occasion)?.accommodation ?? ''),
  groupOf: ageGroupTo21,
  needs: [...toBeACareLeaver, ofLeavingCare('accommodation')],
  split: byLeaverAge,
  says: '{numerator} of our {denominator} care leavers aged {part} live somewhere suitable ({value}%).',
  betterWhen: 'higher',
  official: { '17-18': 'suitable-17-18', '19-21': 'suitable-19-21' },
  source: lookedAfterStatistics('Care leavers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Whether a place is suitable is the council’s own judgement.',
    'Young people abroad, deported, or whose home we do not know are left out, so fewer are in it than in the figure on education and work.',
    'Where nothing was recorded at all the young person stays in the whole, and counts as not suitable.',
  ],
  examples: [
    {
      given: `
        Amal | born 2007-06-01 | leaver 2025 YES F1 U1
        Bryn | born 2007-06-01 | leaver 2025 YES F2 S2
        Cleo | born 2004-06-01 | leaver 2025 YES F2 Z1
        Dina | born 2004-06-01 | leaver 2025 NO 0 0
        Eddy | born 2004-06-01 | leaver 2025 NO 0 G1
        Faye | born 2004-06-01 | leaver 2025 NO 0 R2`,
      gives: [
        { part: '17-18', numerator: 1, denominator: 2, value: 50 },
        { part: '19-21', numerator: 1, denominator: 2, value: 50 },
      ],
    },
  ],
};

function hasAHomeWeCanJudge(child: Child, occasion: Occasion): boolean {
  const home = leaverThisYear(child, occasion)?.accommodation ?? '';
  return careLeavers(child, occasion) && !/^[GHR]/.test(home);
}
