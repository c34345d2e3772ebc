import {
  ageGroupTo21,
  byLeaverAge,
  careLeavers,
  leaverThisYear,
  toBeACareLeaver,
} from '../care-leavers.ts';
import type { Measure } from '../measure.ts';
import { lookedAfterStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** L02: care leavers the council was in touch with around their birthday. */
export const inTouch: Measure = {
  id: 'in-touch',
  code: 'L02',
  title: 'Care leavers we are in touch with',
  question: 'Do we know how our young people are, and could they reach us tonight?',
  theme: 'care-leavers',
  kind: 'share',
  counted: 'young people',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'leavingCare',
  among: careLeavers,
  counts: (child, occasion) => leaverThisYear(child, occasion)?.inTouch === 'YES',
  groupOf: ageGroupTo21,
  needs: toBeACareLeaver,
  split: byLeaverAge,
  says: 'We are in touch with {numerator} of our {denominator} care leavers aged {part} ({value}%).',
  betterWhen: 'higher',
  official: null,
  source: lookedAfterStatistics('Care leavers'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'In touch means that we heard from the young person around their birthday, not that we were there when they needed us.',
    'Young people who want no contact, or say that they no longer need it, stay in the whole, and count as not in touch.',
    'Hearing of a young person from somebody else is not being in touch, though what they do may then be known.',
  ],
  examples: [
    {
      given: `
        Amal | born 2007-06-01 | leaver 2025 YES F1 U1
        Bryn | born 2007-06-01 | leaver 2025 REFU 0 0
        Cleo | born 2007-06-01 | leaver 2025 NREQ F5 U1
        Dina | born 2004-06-01 | leaver 2025 NO F2 U1
        Eddy | born 2004-06-01 | leaver 2025 YES G5 S2
        Faye | born 2004-06-01 | leaver 2025 RHOM 0 0
        Gwen | born 2004-06-01 | leaver 2025 ?inTouch`,
      gives: [
        { part: '17-18', numerator: 1, denominator: 3, value: 33 },
        { part: '19-21', numerator: 1, denominator: 2, value: 50 },
      ],
    },
  ],
};
