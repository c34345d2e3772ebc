import type { InForce, Source } from '../source.ts';

/** Where a rule of a body comes from when it is not the law that sets it. */
export type SetBy = 'the law' | 'the council’s own rules' | 'its terms of reference';

/** What follows from a legal form between two days. */
export type FormRules = {
  readonly inForce: InForce;
  /** Whole working days between publishing the papers and the meeting. */
  readonly noticeClearDays: number;
  readonly notice: SetBy;
  readonly hasPublicAccess: boolean;
  readonly publicAccess: SetBy;
  /** Whether its seats are shared among the political groups by their size. */
  readonly mustBeBalanced: boolean;
  /** Whether its seats count among those of the council’s ordinary committees together. */
  readonly isOrdinaryCommittee: boolean;
  /** Whether a co-opted member may be given a vote at all. */
  readonly coOpteesMayVote: boolean;
  readonly quorum: SetBy;
  /** Whether those who vote register and declare interests by law. */
  readonly declaresInterests: boolean;
  readonly sources: readonly [Source, ...Source[]];
};

/** A legal form: what it is, and its rules by date, earliest first. */
export type LegalFormDefinition = {
  readonly title: string;
  readonly about: string;
  readonly rules: readonly [FormRules, ...FormRules[]];
};
