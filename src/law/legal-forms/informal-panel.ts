import { day } from '#calendar/day.ts';
import type { LegalFormDefinition } from './form-rules.ts';
import { principlesGuidance2018 } from './sources.ts';

/** A board, panel or partnership group that no statute set up. */
export const informalPanel: LegalFormDefinition = {
  title: 'Informal panel or partnership group',
  about: 'No law sets it up: its terms of reference say how it meets, who votes and who may watch.',
  rules: [
    {
      inForce: { from: day('1989-11-16'), until: null },
      noticeClearDays: 5,
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
