/** Where a child lives (SSDA903 field PLACE), with the codes of every year since 2018. */
export const placementTypes = {
  A3: 'Placed for adoption with consent, with the current foster carer',
  A4: 'Placed for adoption with consent, not with the current foster carer',
  A5: 'Placed for adoption under a placement order, with the current foster carer',
  A6: 'Placed for adoption under a placement order, not with the current foster carer',
  H5: 'Semi-independent living (to 2023)',
  K1: 'Secure children’s home',
  K2: 'Children’s home',
  K3: 'Supported accommodation (from October 2023)',
  P1: 'Placed with own parents or someone with parental responsibility',
  P2: 'Independent living (to October 2023)',
  P3: 'Residential employment',
  R1: 'Residential care home',
  R2: 'NHS or health trust',
  R3: 'Family centre or mother and baby unit',
  R5: 'Young offender institution',
  S1: 'Residential school',
  T0: 'Temporary placement',
  T1: 'Temporary: in hospital',
  T2: 'Temporary: child on holiday',
  T3: 'Temporary: carer on holiday',
  T4: 'Temporary: seven days or fewer, any other reason',
  U1: 'Long-term foster placement with a relative or friend',
  U2: 'Foster placement with a relative or friend who is also an approved adopter',
  U3: 'Foster placement with a relative or friend, other',
  U4: 'Long-term foster placement',
  U5: 'Foster placement with an approved adopter',
  U6: 'Foster placement, other',
  Z1: 'Other placement (to 2024-25)',
  Z11: 'Other placement Z11 (from 2025-26; label not yet verified)',
  Z12: 'Other placement Z12 (from 2025-26; label not yet verified)',
  Z13: 'Other placement Z13 (from 2025-26; label not yet verified)',
  Z14: 'Other placement Z14 (from 2025-26; label not yet verified)',
} as const;

export type PlacementType = keyof typeof placementTypes;

/** Who provides a placement (SSDA903 field PLACE_PROVIDER). */
export const placementProviders = {
  PR0: 'Parents or others with parental responsibility',
  PR1: 'Our own provision',
  PR2: 'Another council',
  PR3: 'Another public body',
  PR4: 'Private',
  PR5: 'Voluntary or third sector',
} as const;

export type PlacementProvider = keyof typeof placementProviders;

/** A placement, as one episode tells it. */
export type Placement = {
  readonly type: PlacementType | null;
  readonly provider: PlacementProvider | null;
  /** Ofsted's number for the home; null when blank. */
  readonly urn: string | null;
  /** Postcodes as written; null when blank. */
  readonly postcode: string | null;
  readonly homePostcode: string | null;
};
