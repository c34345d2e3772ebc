import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** The day of what was resolved as `id`; null when there is none, or it was behind closed doors. */
export async function dayOfOpenDecision(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<Day | null> {
  const row = await tx
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
    .select('meeting.on_day as onDay')
    .where('resolution.council_id', '=', council)
    .where('resolution.resolution_id', '=', id)
    .where('item.classification', '=', 'open')
    .executeTakeFirst();
  return row?.onDay ?? null;
}
