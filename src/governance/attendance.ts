import type { MeetingState } from './meeting.ts';

/** What is written about a member’s coming: a substitute came in their place. */
export type Attended = 'present' | 'apologies' | 'substitute' | 'absent';

/** A seat at a meeting, and whether somebody sat in it. */
export type SeatTaken = {
  readonly membership: string;
  readonly hasVote: boolean;
  readonly office: 'chair' | 'vice-chair' | 'co-chair' | null;
  /** Null while nobody has written it down. */
  readonly attended: Attended | null;
};

/** How many seats are filled, and how many make a meeting. */
export type Quorum = {
  readonly filled: number;
  /** Null where nothing says how many are needed. */
  readonly needed: number | null;
  readonly isReached: boolean;
};

/**
 * Whether enough seats are filled to decide something.
 *
 * Seats with a vote count, whoever sits in them; on a body where nobody votes, all do.
 */
export function quorumOf(seats: readonly SeatTaken[], needed: number | null): Quorum {
  const hasVoters = seats.some(({ hasVote }) => hasVote);
  const filled = seats.filter((seat) => isFilled(seat) && (seat.hasVote || !hasVoters)).length;
  return { filled, needed, isReached: filled >= (needed ?? 1) };
}

/** Whether somebody sat in a seat. */
export function isFilled({ attended }: SeatTaken): boolean {
  return attended === 'present' || attended === 'substitute';
}

/** Who is in the chair: whoever was elected for the meeting, else the chair, else the vice-chair; null when nobody can be. */
export function whoChairs(seats: readonly SeatTaken[], elected: string | null): string | null {
  if (elected !== null) return elected;
  const here = seats.filter(({ attended }) => attended === 'present');
  const order = ['chair', 'co-chair', 'vice-chair'] as const;
  const found = order
    .map((office) => here.find((seat) => seat.office === office))
    .find((seat) => seat !== undefined);
  return found?.membership ?? null;
}

/** How often somebody came, of the meetings that count. */
export type Attendance = { readonly came: number; readonly of: number };

/**
 * How often a member came, of the meetings that were held.
 *
 * A meeting that was cancelled, postponed, adjourned or without a quorum is
 * nobody’s absence, and nobody’s coming either.
 */
export function attendanceOver(
  meetings: readonly { readonly state: MeetingState; readonly attended: Attended | null }[],
): Attendance {
  const held = meetings.filter(({ state, attended }) => state === 'held' && attended !== null);
  return { came: held.filter(({ attended }) => attended === 'present').length, of: held.length };
}
