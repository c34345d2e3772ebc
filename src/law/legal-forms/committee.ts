import { day } from '#calendar/day.ts';
import type { FormRules, LegalFormDefinition } from './form-rules.ts';
import {
  housingAct1989,
  localGovernmentAct1972,
  localismAct2011,
  periodOfNotice2002,
} from './sources.ts';

const rules: Omit<FormRules, 'inForce' | 'noticeClearDays' | 'declaresInterests' | 'sources'> = {
  notice: 'the law',
  hasPublicAccess: true,
  publicAccess: 'the law',
  mustBeBalanced: true,
  isOrdinaryCommittee: true,
  coOpteesMayVote: false,
  quorum: 'the council’s own rules',
};

const acts = [
  localGovernmentAct1972('sections 100A to 100K and 102(1)'),
  housingAct1989('sections 13 and 15 to 17'),
] as const;

/** A committee or sub-committee that decides for the council. */
export const committee: LegalFormDefinition = {
  title: 'Committee, section 102(1)',
  about: 'It decides for the council. It meets in public, and its seats follow the groups.',
  rules: [
    {
      ...rules,
      inForce: { from: day('1990-08-01'), until: day('2002-03-31') },
      noticeClearDays: 3,
      declaresInterests: true,
      sources: acts,
    },
    {
      ...rules,
      inForce: { from: day('2002-04-01'), until: day('2012-06-30') },
      noticeClearDays: 5,
      declaresInterests: true,
      sources: [...acts, periodOfNotice2002],
    },
    {
      ...rules,
      inForce: { from: day('2012-07-01'), until: null },
      noticeClearDays: 5,
      declaresInterests: true,
      sources: [...acts, periodOfNotice2002, localismAct2011],
    },
  ],
};
