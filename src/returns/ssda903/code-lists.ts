/**
 * The code lists of the return that have no list of their own in `care/`.
 *
 * Years are those a code was in use, by the calendar year in whose March the
 * reporting year ends. A code that went out before 2017-18, the first year this
 * reader knows, is given until 2017.
 */
import type { YearsInUse } from './column.ts';

/** SEX: 1 and 2 gave way to letters in 2024-25. */
export const sexes = { '1': 'Male', '2': 'Female', M: 'Male', F: 'Female', U: 'Neither' } as const;

/** SEX: when each of its codes was in use. */
export const sexesInUse = {
  '1': { until: 2024 },
  '2': { until: 2024 },
  M: { from: 2025 },
  F: { from: 2025 },
  U: { from: 2025 },
} as const satisfies Record<keyof typeof sexes, YearsInUse>;

/** PLACE: those of its codes that have not always been in use. */
export const placementsInUse = {
  H5: { until: 2024 },
  P2: { until: 2024 },
  K3: { from: 2024 },
  Z1: { until: 2025 },
  Z11: { from: 2026 },
  Z12: { from: 2026 },
  Z13: { from: 2026 },
  Z14: { from: 2026 },
} as const satisfies Record<string, YearsInUse>;

/** RNE: why an episode started. */
export const reasonsStarted = {
  S: 'Started to be looked after',
  L: 'Change of legal status only',
  P: 'Change of placement and carer',
  T: 'Change of placement, same carer',
  B: 'Change of legal status, placement and carer',
  U: 'Change of legal status and placement, same carer',
} as const;

/** CIN: why the child needed care. */
export const categoriesOfNeed = {
  N1: 'Abuse or neglect',
  N2: 'Child’s disability',
  N3: 'Parental illness or disability',
  N4: 'Family in acute stress',
  N5: 'Family dysfunction',
  N6: 'Socially unacceptable behaviour',
  N7: 'Low income',
  N8: 'Absent parenting',
} as const;

/** REC: why an episode ceased. */
export const reasonsCeased = {
  X1: 'Episode ceases, and a new one begins that day or the next',
  E11: 'Adopted, application unopposed',
  E12: 'Adopted, consent dispensed with',
  E13: 'Left care to live with parents or relatives without parental responsibility',
  E14: 'Remand ended',
  E15: 'Age assessment found the young person to be eighteen or more',
  E16: 'Moved abroad',
  E17: 'Eighteen or over and stayed with current carers',
  E2: 'Died',
  E3: 'Care taken over by another council',
  E4A: 'Returned home as planned',
  E4B: 'Returned home, not as planned',
  E41: 'Child arrangements or residence order',
  E43: 'Special guardianship order, former foster carers',
  E44: 'Special guardianship order, others',
  E45: 'Special guardianship order, former foster carer who is a relative or friend',
  E46: 'Special guardianship order, former foster carer, other',
  E47: 'Special guardianship order, relative or friend',
  E48: 'Special guardianship order, other',
  E5: 'Independent living with support',
  E6: 'Independent living without support',
  E7: 'Adult social care',
  E8: 'Other reason',
  E9: 'Sentenced to custody',
} as const;

/** REC: those of its codes that are no longer in use. */
export const reasonsCeasedInUse = {
  E43: { until: 2017 },
  E44: { until: 2017 },
} as const satisfies Partial<Record<keyof typeof reasonsCeased, YearsInUse>>;

/** REASON_PLACE_CHANGE: why the placement changed, told by the episode that ceased. */
export const reasonsMoved = {
  CARPL: 'As the care plan says',
  CLOSE: 'The placement closed',
  ALLEG: 'An allegation',
  STAND: 'Concern about standards',
  APPRR: 'Approval taken away',
  CREQB: 'The carer asked, because of behaviour',
  CREQO: 'The carer asked, for another reason',
  CHILD: 'The child asked',
  LAREQ: 'The council asked',
  PLACE: 'Only the status of the placement changed',
  CUSTOD: 'Custody',
  OTHER: 'Other',
} as const;

/** SDQ_REASON: why there is no score. */
export const sdqReasons = {
  SDQ1: 'Too young or too old',
  SDQ2: 'The carer refused',
  SDQ3: 'The child’s disability',
  SDQ4: 'Other',
  SDQ5: 'The child refused',
} as const;

/** IN_TOUCH: whether the council is in touch with a care leaver. */
export const touches = {
  YES: 'In touch',
  NO: 'Not in touch',
  DIED: 'Died',
  REFU: 'Refused to be in touch',
  NREQ: 'No longer needs it',
  RHOM: 'Returned home for six months or more',
} as const;

/** ACTIV: what a care leaver does; F is full time, P part time. */
export const activities = {
  F1: 'Higher education',
  P1: 'Higher education',
  F2: 'Other education',
  P2: 'Other education',
  F3: 'Training or employment',
  P3: 'Training or employment',
  F4: 'Apprenticeship',
  P4: 'Apprenticeship',
  F5: 'Training or employment, not an apprenticeship',
  P5: 'Training or employment, not an apprenticeship',
  G4: 'None: illness or disability',
  G5: 'None: other circumstances',
  G6: 'None: pregnancy or parenting',
  '0': 'Not known',
} as const;

/** ACTIV: those of its codes that are no longer in use. */
export const activitiesInUse = {
  F3: { until: 2021 },
  P3: { until: 2021 },
} as const satisfies Partial<Record<keyof typeof activities, YearsInUse>>;

const homesOfCareLeavers = 'B C D E G H K R S T U V W X Y Z'.split(' ');

/** ACCOM: a letter for the kind of home and 1 suitable or 2 unsuitable; 0 not known. */
export const accommodations: Readonly<Record<string, string>> = Object.fromEntries([
  ...homesOfCareLeavers.flatMap((home) => [
    [`${home}1`, 'suitable'],
    [`${home}2`, 'unsuitable'],
  ]),
  ['0', 'not known'],
]);

/** Nobody without a fixed address, or in custody, is suitably housed. */
export const accommodationsInUse: Readonly<Record<string, YearsInUse>> = {
  S1: { until: 2022 },
  X1: { until: 2022 },
};

/** MISSING: missing, or away without permission. */
export const absences = { M: 'Missing', A: 'Away without permission' } as const;

/** PREV_PERM: the permanent home a child had before. */
export const previousHomes = {
  P1: 'Adoption',
  P2: 'Special guardianship',
  P3: 'Residence or child arrangements order',
  P4: 'Not known',
  Z1: 'None',
} as const;

/** REASON_PLACED_CEASED: why a child is no longer to be adopted. */
export const reasonsNotAdopted = {
  RD1: 'The child’s needs changed',
  RD2: 'No placement order was made',
  RD3: 'No adopters were found',
  RD4: 'Other',
} as const;

/** NB_ADOPTR: how many adopters. */
export const adopterNumbers = { '1': 'One', '2': 'Two' } as const;

/** SEX_ADOPTR: the sex of the adopters. */
export const adopterSexes = {
  M1: 'One man',
  F1: 'One woman',
  MM: 'Two men',
  FF: 'Two women',
  MF: 'A man and a woman',
} as const;

/** LS_ADOPTR: the legal status of the adopters. */
export const adopterStatuses = {
  L0: 'Single',
  L11: 'Married, different sexes',
  L12: 'Married or civil partners, same sex',
  L2: 'Civil partners',
  L3: 'Unmarried, different sexes',
  L4: 'Unmarried, same sex',
} as const;

/** SW_REASON: why a child’s social worker changed. */
export const socialWorkerChanges = {
  MANAGE: 'Moved to management',
  FCONTA: 'First contact',
  LEFTRL: 'Left the role',
  ORGRST: 'The organisation was restructured',
  TSPROC: 'The case moved to another team',
  ABSENC: 'Absence',
  CHCHAN: 'The child asked',
  PCCHAN: 'A parent or carer asked',
  SWDIED: 'Died',
  OTHERS: 'Other',
} as const;
