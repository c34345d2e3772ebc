import { sql } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { MeetingKind, MeetingState } from '#governance/meeting.ts';
import type { LegalForm } from '#law/legal-forms.ts';
import type { CouncilTable } from '../councils.ts';
import type { Database } from '../database.ts';

/** A meeting as the town reads it, and the council whose it is. */
export type PageOfMeeting = {
  readonly council: CouncilTable;
  /** Null when there is no such meeting. */
  readonly meeting: {
    readonly slug: string;
    readonly body: string;
    readonly bodySlug: string;
    readonly legalForm: LegalForm;
    readonly kind: MeetingKind;
    readonly day: Day;
    readonly time: string;
    readonly place: string;
    readonly state: MeetingState;
    readonly officialPage: string | null;
  } | null;
  /** Null before a pack was published. */
  readonly state: 'standing' | 'withdrawn' | null;
  readonly published_at: Instant | null;
  readonly withdrawn_at: Instant | null;
  /** As they were drawn; null when no pack stands. */
  readonly html: string | null;
  readonly young_html: string | null;
};

/**
 * The public page of the meeting `slug` in one statement, outside any transaction.
 *
 * Null when there is no such council. The function it asks can give nothing of
 * a meeting but its day and place and what is published; whether the public may
 * know of it at all follows from the body’s legal form, and is for the caller.
 */
export async function pageOfMeeting(
  { kysely }: Database,
  council: string,
  slug: string,
): Promise<PageOfMeeting | null> {
  const { rows } = await sql<PageOfMeeting>`
    select council, meeting, state, published_at, withdrawn_at, html, young_html
    from front.page_of_meeting(${council}, ${slug})`.execute(kysely);
  return rows[0] ?? null;
}
