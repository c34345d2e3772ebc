import type { Unread } from './child.ts';

/**
 * What the return says of a care leaver around one birthday (OC3).
 *
 * Codes are the return's own; null when left blank.
 */
export type CareLeaver = Unread<'inTouch' | 'activity' | 'accommodation'> & {
  /** The calendar year in whose March the reporting year ends. */
  readonly yearEnding: number;
  /** YES NO DIED REFU NREQ RHOM. */
  readonly inTouch: string | null;
  /** F1 P1 F2 P2 F4 P4 F5 P5 G4 G5 G6 0, and F3 P3 of earlier years. */
  readonly activity: string | null;
  /** A letter and 1 suitable or 2 unsuitable; 0 no information. */
  readonly accommodation: string | null;
};
