import type { Unread } from './child.ts';

/**
 * What the return says of a child's health over one reporting year (OC2).
 *
 * Yes/no fields are null when left blank.
 */
export type HealthYear = Unread<HealthField> & {
  /** The calendar year in whose March the reporting year ends. */
  readonly yearEnding: number;
  /** Strengths and Difficulties score, 0 to 40; null when none was sent. */
  readonly sdqScore: number | null;
  /** Why there is no score (SDQ1 to SDQ5). */
  readonly sdqReason: string | null;
  readonly convicted: boolean | null;
  readonly developmentChecked: boolean | null;
  readonly immunised: boolean | null;
  readonly teethChecked: boolean | null;
  readonly healthAssessed: boolean | null;
  readonly substanceMisuse: boolean | null;
  readonly interventionReceived: boolean | null;
  readonly interventionOffered: boolean | null;
};

/** The fields of a health year that can be unread. */
export type HealthField =
  | 'sdqScore'
  | 'sdqReason'
  | 'convicted'
  | 'developmentChecked'
  | 'immunised'
  | 'teethChecked'
  | 'healthAssessed'
  | 'substanceMisuse'
  | 'interventionReceived'
  | 'interventionOffered';
