/** What sort of meeting it is. */
export type MeetingKind = 'ordinary' | 'extraordinary' | 'with young people';

/** How far a meeting has come, or what came of it. */
export type MeetingState =
  | 'planned'
  | 'called'
  | 'held'
  | 'inquorate'
  | 'adjourned'
  | 'postponed'
  | 'cancelled';
