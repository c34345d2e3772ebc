import { day } from '#calendar/day.ts';
import type { LegalFormDefinition } from './form-rules.ts';
import { housingAct1989, localGovernmentAct1972, localismAct2011 } from './sources.ts';

/** A committee that advises the council or its executive. */
export const advisoryCommittee: LegalFormDefinition = {
  title: 'Advisory committee, section 102(4)',
  about: 'It advises. Its seats follow the groups, and co-opted members may be given a vote.',
  rules: [
    {
      inForce: { from: day('1990-08-01'), until: null },
      noticeClearDays: 5,
      notice: 'the council’s own rules',
      hasPublicAccess: true,
      publicAccess: 'the council’s own rules',
      mustBeBalanced: true,
      isOrdinaryCommittee: false,
      coOpteesMayVote: true,
      quorum: 'the council’s own rules',
      declaresInterests: true,
      sources: [
        localGovernmentAct1972('section 102(4)'),
        housingAct1989('section 13 and Schedule 1, paragraph 1(b)'),
        localismAct2011,
      ],
    },
  ],
};
