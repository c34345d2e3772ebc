import type { Day } from '#calendar/day.ts';
import type { Unread } from './child.ts';

/** How a child took part in their review (SSDA903 field REVIEW_CODE). */
export const participations = {
  PN0: 'Under four when the review was held',
  PN1: 'Came, and spoke for themselves',
  PN2: 'Came, and an advocate spoke for them',
  PN3: 'Came, and gave their views by other means than speech',
  PN4: 'Came, gave no views, and nobody gave them for them',
  PN5: 'Did not come, but briefed an advocate',
  PN6: 'Did not come, but sent their views in another way',
  PN7: 'Did not come, and sent no views',
} as const;

export type Participation = keyof typeof participations;

/** A review of a child's case that was held. */
export type Review = Unread<'participation'> & {
  readonly heldOn: Day;
  readonly participation: Participation | null;
};
