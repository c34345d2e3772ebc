/** The columns of the twelve tables of the return, in the official order. */
export const columns = {
  header: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  episodes: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
  ],
  reviews: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  uasc: ['CHILD', 'SEX', 'DOB', 'DUC'],
  oc2: [
    'CHILD',
    'DOB',
    'SDQ_SCORE',
    'SDQ_REASON',
    'CONVICTED',
    'HEALTH_CHECK',
    'IMMUNISATIONS',
    'TEETH_CHECK',
    'HEALTH_ASSESSMENT',
    'SUBSTANCE_MISUSE',
    'INTERVENTION_RECEIVED',
    'INTERVENTION_OFFERED',
  ],
  oc3: ['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'],
  ad1: [
    'CHILD',
    'DOB',
    'DATE_INT',
    'DATE_MATCH',
    'FOSTER_CARE',
    'NB_ADOPTR',
    'SEX_ADOPTR',
    'LS_ADOPTR',
  ],
  placed_for_adoption: [
    'CHILD',
    'DOB',
    'DATE_PLACED',
    'DATE_PLACED_CEASED',
    'REASON_PLACED_CEASED',
  ],
  previous_permanence: ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
  missing: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
  sw_episodes: ['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON'],
  dolo: ['CHILD', 'DOB', 'DOLO_START', 'DOLO_END'],
} as const;

/** A table of the return, named as its file is. */
export type TableName = keyof typeof columns;

/** The tables the return of a year has: social workers since 2023-24, deprivations of liberty since 2026-27. */
export function tablesIn(yearEnding: number): readonly TableName[] {
  const names = Object.keys(columns) as TableName[];
  return names.filter(
    (name) =>
      (name !== 'sw_episodes' || yearEnding >= 2024) && (name !== 'dolo' || yearEnding >= 2027),
  );
}

/** A made-up return of one year: the rows of each table, each row a cell for every column. */
export type MadeUpReturn = {
  /** The calendar year in whose March the reporting year ends. */
  readonly yearEnding: number;
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
};

/** The cells of a row, in the order of its table’s columns. */
export type Row = readonly string[];
