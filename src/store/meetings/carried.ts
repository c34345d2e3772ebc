import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** What was carried, with the item, the meeting and the body it was carried at; nothing of it chosen yet. */
export function carriedResolutions(tx: Transaction<Tables>, council: string) {
  return tx
    .selectFrom('house.resolution as resolution')
    .innerJoin('house.item as item', (join) =>
      join
        .onRef('item.council_id', '=', 'resolution.council_id')
        .onRef('item.item_id', '=', 'resolution.item_id'),
    )
    .innerJoin('house.meeting as meeting', (join) =>
      join
        .onRef('meeting.council_id', '=', 'item.council_id')
        .onRef('meeting.meeting_id', '=', 'item.meeting_id'),
    )
    .innerJoin('house.body as body', (join) =>
      join
        .onRef('body.council_id', '=', 'meeting.council_id')
        .onRef('body.body_id', '=', 'meeting.body_id'),
    )
    .where('resolution.council_id', '=', council)
    .where('resolution.state', '=', 'carried');
}
