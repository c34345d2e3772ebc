import { day } from '#calendar/day.ts';
import type { LegalFormDefinition } from './form-rules.ts';
import { executiveRegulations2012, localismAct2011 } from './sources.ts';

/** The council’s cabinet, a committee of it, or one of its members deciding alone. */
export const executive: LegalFormDefinition = {
  title: 'Executive',
  about: 'The cabinet, or a part of it. Key decisions need 28 clear days’ notice.',
  rules: [
    {
      inForce: { from: day('2012-09-10'), until: null },
      noticeClearDays: 5,
      notice: 'the law',
      hasPublicAccess: true,
      publicAccess: 'the law',
      mustBeBalanced: false,
      isOrdinaryCommittee: false,
      coOpteesMayVote: false,
      quorum: 'the council’s own rules',
      declaresInterests: true,
      sources: [executiveRegulations2012, localismAct2011],
    },
  ],
};
