import {
  ageGroupTo21,
  byLeaverAge,
  careLeavers,
  leaverThisYear,
  toBeACareLeaver,
} from '../care-leavers.ts';
import type { Measure } from '../measure.ts';
import { ofLeavingCare } from '../needs.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** L03: care leavers in education, work or training around their birthday. */
export const inEducationWorkOrTraining: Measure = {
  id: 'in-education-work-or-training',
  code: 'L03',
  title: 'Care leavers in education, work or training',
  question: 'Do our young people have somewhere to go in the morning?',
  theme: 'care-leavers',
  kind: 'share',
  counted: 'young people',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'leavingCare',
  among: careLeavers,
  counts: (child, occasion) => isIn(leaverThisYear(child, occasion)?.activity ?? ''),
  groupOf: ageGroupTo21,
  needs: [...toBeACareLeaver, ofLeavingCare('activity')],
  split: byLeaverAge,
  says: '{numerator} of our {denominator} care leavers aged {part} are in education, work or training ({value}%).',
  betterWhen: 'higher',
  official: { '17-18': 'eet-17-18', '19-21': 'eet-19-21' },
  source: lookedAfterStatistics('Care leavers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It says what a young person was doing around their birthday, not all year.',
    'Those whose activity we do not know count as in none: losing touch lowers the figure.',
    'Studying or working for a few hours a week counts as much as full time.',
  ],
  examples: [
    {
      given: `
        Amal | born 2007-06-01 | leaver 2025 YES F1 U1
        Bryn | born 2007-06-01 | leaver 2025 YES G5 U1
        Cleo | born 2004-06-01 | leaver 2025 YES P4 U1
        Dina | born 2004-06-01 | leaver 2025 NO 0 0
        Eddy | born 2002-06-01 | leaver 2025 YES F1 U1`,
      gives: [
        { part: '17-18', numerator: 1, denominator: 2, value: 50 },
        { part: '19-21', numerator: 1, denominator: 2, value: 50 },
      ],
    },
  ],
};

/** F is full time and P part time: 3 was work or training until it was told apart as 4 and 5. */
function isIn(activity: string): boolean {
  return /^[FP][1-5]$/.test(activity);
}
