import type { Day } from '#calendar/day.ts';
import type { Ethnicity } from '#care/ethnicity.ts';
import type { LegalStatus } from '#care/legal-status.ts';
import type { PlacementProvider, PlacementType } from '#care/placement.ts';

/** A made-up child, or grown-up who once was in care, and everything that happened to them. */
export type Life = Person & {
  readonly periods: readonly PeriodOfCare[];
};

/** Who somebody is: nothing here changes while they are in care. */
export type Person = {
  /** 'EST000123': a number of our own making, never a name. */
  readonly id: string;
  readonly bornOn: Day;
  readonly sex: 'F' | 'M';
  readonly ethnicity: Ethnicity;
  readonly upn: string;
  /** Came to the country alone to ask for asylum; counted so until the eighteenth birthday. */
  readonly isUnaccompanied: boolean;
  /** The day the mother’s own child was born; null for everybody else. */
  readonly becameMotherOn: Day | null;
  /** Where the family lives; blank for those who came alone. */
  readonly homePostcode: string;
};

/** An unbroken time in care, as it was lived. */
export type PeriodOfCare = {
  readonly plan: Plan;
  readonly started: Day;
  /** The day it ceased: lives are lived to the end, whatever day returns stop at. */
  readonly ceased: Day;
  /** Why it ceased (REC). */
  readonly reasonCeased: string;
  /** Category of need (CIN), the same all through. */
  readonly need: string;
  readonly legal: readonly LegalSpell[];
  readonly stays: readonly Stay[];
  readonly adoption: AdoptionPath | null;
};

/** What care was for, as things turned out. */
export type Plan =
  | 'home soon'
  | 'home later'
  | 'adoption'
  | 'adoption reversed'
  | 'guardianship'
  | 'until grown up'
  | 'section 20'
  | 'asylum'
  | 'remand'
  | 'short breaks';

/** A time under one legal status, until the next begins or care ceases. */
export type LegalSpell = { readonly from: Day; readonly status: LegalStatus };

/** A home a child lives in, with the codes of the newest return. */
export type Home = {
  readonly type: PlacementType;
  readonly provider: PlacementProvider | null;
  readonly urn: string;
  readonly postcode: string;
};

/** A time in one home, until the next begins or care ceases. */
export type Stay = {
  readonly from: Day;
  readonly home: Home;
  /** Whether the same people go on caring, so that only the name of the placement changes. */
  readonly hasSameCarer: boolean;
  /** Why the home before was left (REASON_PLACE_CHANGE); blank around temporary stays. */
  readonly reasonMoved: string;
};

/** The steps of a plan for adoption. */
export type AdoptionPath = {
  readonly decidedOn: Day;
  readonly matchedOn: Day | null;
  readonly reversedOn: Day | null;
  readonly isByFosterCarer: boolean;
  readonly adopters: string;
};
