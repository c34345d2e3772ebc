import type { Day } from '#calendar/day.ts';

/** An adoption order and the steps before it (AD1). */
export type Adoption = {
  readonly decidedOn: Day | null;
  readonly matchedOn: Day | null;
  readonly byFosterCarer: boolean | null;
};

/** A decision that a child should be placed for adoption (PlacedAdoption). */
export type PlacementForAdoption = {
  readonly decidedForAdoptionOn: Day | null;
  readonly decisionReversedOn: Day | null;
  readonly reasonReversed: string | null;
};

/** A permanent home a child had before this period of care (PrevPerm). */
export type PreviousPermanence = {
  readonly kind: string | null;
  readonly council: string | null;
  /** As the return writes it: 'ZZ/MM/YYYY' where the day is not known. */
  readonly orderedOn: string | null;
};
