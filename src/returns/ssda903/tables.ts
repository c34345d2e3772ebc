import { ethnicities } from '#care/ethnicity.ts';
import { legalStatuses } from '#care/legal-status.ts';
import { placementProviders, placementTypes } from '#care/placement.ts';
import { participations } from '#care/review.ts';
import {
  absences,
  accommodations,
  accommodationsInUse,
  activities,
  activitiesInUse,
  adopterNumbers,
  adopterSexes,
  adopterStatuses,
  categoriesOfNeed,
  placementsInUse,
  previousHomes,
  reasonsCeased,
  reasonsCeasedInUse,
  reasonsMoved,
  reasonsNotAdopted,
  reasonsStarted,
  sdqReasons,
  sexes,
  sexesInUse,
  socialWorkerChanges,
  touches,
} from './code-lists.ts';
import { childId, code, day, dayOrPart, needed, text, wholeNumber, yesNo } from './column.ts';
import { type RowOf, table } from './table.ts';

const sex = code(sexes, sexesInUse);

/** The twelve tables of the SSDA903 return. */
export const tables = {
  header: table('Header', {
    CHILD: childId,
    SEX: sex,
    DOB: day,
    ETHNIC: code(ethnicities),
    UPN: text,
    MOTHER: yesNo,
    MC_DOB: day,
  }),
  episodes: table('Episodes', {
    CHILD: childId,
    DECOM: needed(day),
    RNE: code(reasonsStarted),
    LS: code(legalStatuses),
    CIN: code(categoriesOfNeed),
    PLACE: code(placementTypes, placementsInUse),
    PLACE_PROVIDER: code(placementProviders),
    DEC: day,
    REC: code(reasonsCeased, reasonsCeasedInUse),
    REASON_PLACE_CHANGE: code(reasonsMoved),
    HOME_POST: text,
    PL_POST: text,
    URN: text,
  }),
  reviews: table('Reviews', {
    CHILD: childId,
    DOB: day,
    REVIEW: needed(day),
    REVIEW_CODE: code(participations),
  }),
  uasc: table('UASC', { CHILD: childId, SEX: sex, DOB: day, DUC: day }),
  oc2: table('OC2', {
    CHILD: childId,
    DOB: day,
    SDQ_SCORE: wholeNumber(0, 40),
    SDQ_REASON: code(sdqReasons),
    CONVICTED: yesNo,
    HEALTH_CHECK: yesNo,
    IMMUNISATIONS: yesNo,
    TEETH_CHECK: yesNo,
    HEALTH_ASSESSMENT: yesNo,
    SUBSTANCE_MISUSE: yesNo,
    INTERVENTION_RECEIVED: yesNo,
    INTERVENTION_OFFERED: yesNo,
  }),
  oc3: table('OC3', {
    CHILD: childId,
    DOB: day,
    IN_TOUCH: code(touches),
    ACTIV: code(activities, activitiesInUse),
    ACCOM: code(accommodations, accommodationsInUse),
  }),
  ad1: table('AD1', {
    CHILD: childId,
    DOB: day,
    DATE_INT: day,
    DATE_MATCH: day,
    FOSTER_CARE: yesNo,
    NB_ADOPTR: code(adopterNumbers),
    SEX_ADOPTR: code(adopterSexes),
    LS_ADOPTR: code(adopterStatuses),
  }),
  placedForAdoption: table('Placed for adoption', {
    CHILD: childId,
    DOB: day,
    DATE_PLACED: day,
    DATE_PLACED_CEASED: day,
    REASON_PLACED_CEASED: code(reasonsNotAdopted),
  }),
  previousPermanence: table('Previous permanence', {
    CHILD: childId,
    DOB: day,
    PREV_PERM: code(previousHomes),
    LA_PERM: text,
    DATE_PERM: dayOrPart,
  }),
  missing: table('Missing', {
    CHILD: childId,
    DOB: day,
    MISSING: code(absences),
    MIS_START: needed(day),
    MIS_END: day,
  }),
  socialWorkers: table('Social workers', {
    CHILD: childId,
    DOB: day,
    SW_ID: needed(text),
    SW_DECOM: needed(day),
    SW_DEC: day,
    SW_REASON: code(socialWorkerChanges),
  }),
  deprivationsOfLiberty: table('Deprivations of liberty', {
    CHILD: childId,
    DOB: day,
    DOLO_START: needed(day),
    DOLO_END: day,
  }),
} as const;

/** Which of the twelve tables. */
export type TableName = keyof typeof tables;

/** The rows of every table of one return; none where a table was not given. */
export type Rows903 = {
  readonly [Name in TableName]: readonly RowOf<(typeof tables)[Name]>[];
};

/** A row of the table called `Name`. */
export type Row903<Name extends TableName> = Rows903[Name][number];

/** The names of the twelve tables, in the order people meet them. */
export const tableNames = Object.keys(tables) as readonly TableName[];
