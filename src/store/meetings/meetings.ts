import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { MeetingKind, MeetingState } from '#governance/meeting.ts';
import type { Tables } from '../tables.ts';

/** A meeting of a body. */
export type MeetingTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly body_id: string;
  readonly slug: string;
  readonly kind: MeetingKind;
  readonly on_day: Day;
  /** London time, '18:30'. */
  readonly at_time: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly official_page: string | null;
};

/** The meeting called `slug` in addresses, or null. */
export async function meetingNamed(
  tx: Transaction<Tables>,
  council: string,
  slug: string,
): Promise<MeetingTable | null> {
  const row = await tx
    .selectFrom('house.meeting')
    .selectAll()
    .where('council_id', '=', council)
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}

/** The meetings of `council` from one day to another, earliest first. */
export async function meetingsBetween(
  tx: Transaction<Tables>,
  council: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly MeetingTable[]> {
  return tx
    .selectFrom('house.meeting')
    .selectAll()
    .where('council_id', '=', council)
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .orderBy('on_day')
    .orderBy('at_time')
    .execute();
}

/** Keeps a new meeting. */
export async function addMeeting(tx: Transaction<Tables>, meeting: MeetingTable): Promise<void> {
  await tx.insertInto('house.meeting').values(meeting).execute();
}
