import type { Day } from '#calendar/day.ts';
import type { Unread } from './child.ts';

/** A time a child was missing, or away without permission (Missing). */
export type MissingEpisode = Unread<'kind' | 'ended'> & {
  readonly kind: 'missing' | 'away' | null;
  readonly started: Day;
  /** The day the child was found or came back; null while still gone. */
  readonly ended: Day | null;
};
