import { day } from '#calendar/day.ts';
import type { LegalFormDefinition } from './form-rules.ts';
import { principlesGuidance2018 } from './sources.ts';

/** Children and young people in care and care leavers, meeting by their own rules. */
export const childrenInCareCouncil: LegalFormDefinition = {
  title: 'Children in care council',
  about: 'Young people who meet by their own rules. Nobody’s name is shown without their consent.',
  rules: [
    {
      inForce: { from: day('2007-06-21'), until: null },
      noticeClearDays: 0,
      notice: 'its terms of reference',
      hasPublicAccess: false,
      publicAccess: 'its terms of reference',
      mustBeBalanced: false,
      isOrdinaryCommittee: false,
      coOpteesMayVote: true,
      quorum: 'its terms of reference',
      declaresInterests: false,
      sources: [principlesGuidance2018],
    },
  ],
};
