import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Classification } from '#governance/classification.ts';
import type { Tables } from '../tables.ts';

/** A resolution that was carried, and the meeting and item it was carried under. */
export type CarriedResolution = {
  readonly id: string;
  readonly words: string;
  readonly body: string;
  readonly meeting: string;
  readonly on: Day;
  readonly classification: Classification;
};

/** The carried resolution `id` with its item and meeting, or null. */
export async function resolutionBehind(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<CarriedResolution | null> {
  const row = await carried(tx, council)
    .where('resolution.resolution_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** What was carried at meetings since `from`, newest first. */
export async function carriedSince(
  tx: Transaction<Tables>,
  council: string,
  from: Day,
): Promise<readonly CarriedResolution[]> {
  return carried(tx, council)
    .where('meeting.on_day', '>=', from)
    .orderBy('meeting.on_day', 'desc')
    .orderBy('item.place')
    .orderBy('resolution.place')
    .execute();
}

function carried(tx: Transaction<Tables>, council: string) {
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
    .select([
      'resolution.resolution_id as id',
      'resolution.words',
      'meeting.body_id as body',
      'meeting.slug as meeting',
      'meeting.on_day as on',
      'item.classification',
    ])
    .where('resolution.council_id', '=', council)
    .where('resolution.state', '=', 'carried');
}
