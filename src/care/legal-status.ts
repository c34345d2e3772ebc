/** The legal statuses a child can be looked after under (SSDA903 field LS). */
export const legalStatuses = {
  C1: 'Interim care order',
  C2: 'Full care order',
  D1: 'Freeing order granted',
  E1: 'Placement order granted',
  V2: 'Single period of accommodation under section 20',
  V3: 'Short breaks, recorded one by one',
  V4: 'Short breaks, recorded as a series',
  L1: 'Police protection',
  L2: 'Emergency protection order',
  L3: 'Child assessment order',
  J1: 'Remanded to local authority accommodation or youth detention',
  J2: 'Detained in local authority accommodation under PACE',
  J3: 'Youth rehabilitation order with a residence requirement',
} as const;

export type LegalStatus = keyof typeof legalStatuses;
