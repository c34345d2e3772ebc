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

/** L04: care leavers known to be in no education, work or training around their birthday. */
export const notInEducationWorkOrTraining: Measure = {
  id: 'not-in-education-work-or-training',
  code: 'L04',
  title: 'Care leavers not in education, work or training',
  question: 'Which of our young people have nowhere to go in the morning, and why?',
  theme: 'care-leavers',
  kind: 'share',
  counted: 'young people',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'leavingCare',
  among: careLeavers,
  counts: (child, occasion) => /^G[456]$/.test(leaverThisYear(child, occasion)?.activity ?? ''),
  groupOf: ageGroupTo21,
  needs: [...toBeACareLeaver, ofLeavingCare('activity')],
  split: byLeaverAge,
  says: '{numerator} of our {denominator} care leavers aged {part} are not in education, work or training ({value}%).',
  betterWhen: 'lower',
  official: { '17-18': 'neet-17-18', '19-21': 'neet-19-21' },
  source: lookedAfterStatistics('Care leavers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Illness, disability, and looking after a child of one’s own are among the reasons.',
    'Those whose activity we do not know are not in it, so the two figures do not add up to everyone.',
  ],
  examples: [
    {
      given: `
        Amal | born 2007-06-01 | leaver 2025 YES G4 U1
        Bryn | born 2007-06-01 | leaver 2025 YES F2 U1
        Cleo | born 2004-06-01 | leaver 2025 YES G6 U1
        Dina | born 2004-06-01 | leaver 2025 NO 0 0`,
      gives: [
        { part: '17-18', numerator: 1, denominator: 2, value: 50 },
        { part: '19-21', numerator: 1, denominator: 2, value: 50 },
      ],
    },
  ],
};
