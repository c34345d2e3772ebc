/** What a resolution does. */
export type ResolutionKind = 'note' | 'agree' | 'recommend' | 'refer' | 'request' | 'defer';

/** How far a resolution has gone, from the chair’s mouth to the vote. */
export type ResolutionState = 'moved' | 'seconded' | 'carried' | 'lost' | 'deferred' | 'withdrawn';

/** How a vote went. */
export type Vote = {
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
};

/** Where a resolution can go from where it is. */
const nextResolutionStates: Readonly<Record<ResolutionState, readonly ResolutionState[]>> = {
  moved: ['seconded', 'withdrawn'],
  seconded: ['carried', 'lost', 'deferred', 'withdrawn'],
  carried: [],
  lost: [],
  deferred: [],
  withdrawn: [],
};

/** Why a resolution cannot go `from` one state `to` another, and what to do; null when it can. */
export function whyNotNext(from: ResolutionState, to: ResolutionState): string | null {
  if (nextResolutionStates[from].includes(to)) return null;
  if (from === to) return `It is ${from} already.`;
  if (nextResolutionStates[from].length === 0) {
    return `It is ${from}, and stays so. Move another resolution to change what was decided.`;
  }
  if (to === 'moved') return 'It has been moved already.';
  return `It is only ${from}. First it has to be ${nextResolutionStates[from][0] ?? from}.`;
}

/**
 * Why `vote` cannot have had that outcome with so many voters in the room; null when it can.
 *
 * An equal vote goes either way, by the chair’s second vote.
 */
export function whyNotVoted(
  to: ResolutionState,
  { inFavour, against, abstained }: Vote,
  voters: number,
): string | null {
  const votes = inFavour + against + abstained;
  if (votes > voters) {
    return `That is ${votes} votes, and ${voters} of those present can vote. Count again, or correct the attendance.`;
  }
  if (to === 'carried' && inFavour < against) return 'More voted against it, so it was lost.';
  if (to === 'lost' && inFavour > against) return 'More voted for it, so it was carried.';
  if (to !== 'carried' && to !== 'lost') {
    return 'Only what is carried or lost has a vote. Leave the numbers out.';
  }
  return null;
}

/** The share of carried resolutions that only note something, and of how many; null where none was carried. */
export function notedOnly(
  kinds: readonly ResolutionKind[],
): { readonly noted: number; readonly of: number } | null {
  if (kinds.length === 0) return null;
  return { noted: kinds.filter((kind) => kind === 'note').length, of: kinds.length };
}
