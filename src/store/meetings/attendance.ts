import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Attended } from '#governance/attendance.ts';
import type { MeetingState } from '#governance/meeting.ts';
import type { Tables } from '../tables.ts';

/** Whether a member came to a meeting. */
export type AttendanceTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly membership_id: string;
  readonly word: Attended;
  /** Who came in their place; '' unless somebody did. */
  readonly substitute: string;
};

/** Who came to `meeting`, as far as it is written down. */
export async function attendanceAt(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly AttendanceTable[]> {
  return tx
    .selectFrom('house.attendance')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .execute();
}

/** Writes down whether somebody came, in place of what stood there. */
export async function keepAttendance(
  tx: Transaction<Tables>,
  came: AttendanceTable,
): Promise<void> {
  await tx
    .insertInto('house.attendance')
    .values(came)
    .onConflict((same) =>
      same
        .columns(['council_id', 'meeting_id', 'membership_id'])
        .doUpdateSet({ word: came.word, substitute: came.substitute }),
    )
    .execute();
}

/** What is written of each member’s coming to the meetings of `body` since `from`. */
export async function attendanceSince(
  tx: Transaction<Tables>,
  council: string,
  { body, from }: { readonly body: string; readonly from: Day },
): Promise<
  readonly { readonly membership: string; readonly state: MeetingState; readonly word: Attended }[]
> {
  return tx
    .selectFrom('house.attendance as came')
    .innerJoin('house.meeting as meeting', (join) =>
      join
        .onRef('meeting.council_id', '=', 'came.council_id')
        .onRef('meeting.meeting_id', '=', 'came.meeting_id'),
    )
    .select(['came.membership_id as membership', 'meeting.state', 'came.word'])
    .where('came.council_id', '=', council)
    .where('meeting.body_id', '=', body)
    .where('meeting.on_day', '>=', from)
    .execute();
}
