import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';
import { carriedResolutions } from './carried.ts';
import type { MeetingTable } from './meetings.ts';

/** A resolution by which a later meeting can have approved minutes. */
export type LaterApproval = {
  readonly resolution: string;
  readonly words: string;
  /** The slug of the meeting that carried it. */
  readonly meeting: string;
  readonly on: Day;
};

/** What later meetings of the same body carried under their item on minutes, earliest first. */
export async function laterApprovals(
  tx: Transaction<Tables>,
  council: string,
  { body_id, on_day }: Pick<MeetingTable, 'body_id' | 'on_day'>,
): Promise<readonly LaterApproval[]> {
  return carriedResolutions(tx, council)
    .select([
      'resolution.resolution_id as resolution',
      'resolution.words',
      'meeting.slug as meeting',
      'meeting.on_day as on',
    ])
    .where('item.kind', '=', 'minutes')
    .where('meeting.body_id', '=', body_id)
    .where('meeting.on_day', '>', on_day)
    .orderBy('meeting.on_day')
    .execute();
}
