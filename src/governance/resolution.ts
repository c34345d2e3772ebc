/** What a resolution does. */
export type ResolutionKind = 'note' | 'agree' | 'recommend' | 'refer' | 'request' | 'defer';

/** How far a resolution has gone, from the chair’s mouth to the vote. */
export type ResolutionState = 'moved' | 'seconded' | 'carried' | 'lost' | 'deferred' | 'withdrawn';
