import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { MeetingTable } from './meetings.ts';

/** Changes what became of a meeting. */
export async function changeMeeting(
  tx: Transaction<Tables>,
  { council_id, meeting_id }: Pick<MeetingTable, 'council_id' | 'meeting_id'>,
  change: Pick<MeetingTable, 'state'>,
): Promise<void> {
  await tx
    .updateTable('house.meeting')
    .set(change)
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .execute();
}
