import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** An item of an agenda with the meeting it is on. */
export type ItemOfBody = {
  readonly item_id: string;
  readonly title: string;
  readonly public_title: string | null;
  readonly meeting_id: string;
  readonly slug: string;
  readonly on_day: Day;
};

/** The items of the meetings of `body` from one day to another, the newest meeting first. */
export async function itemsOfBody(
  tx: Transaction<Tables>,
  council: string,
  body: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly ItemOfBody[]> {
  return tx
    .selectFrom('house.item as item')
    .innerJoin('house.meeting as meeting', (join) =>
      join
        .onRef('meeting.council_id', '=', 'item.council_id')
        .onRef('meeting.meeting_id', '=', 'item.meeting_id'),
    )
    .select(['item.item_id', 'item.title', 'item.public_title', 'item.meeting_id'])
    .select(['meeting.slug', 'meeting.on_day'])
    .where('item.council_id', '=', council)
    .where('meeting.body_id', '=', body)
    .where('meeting.on_day', '>=', from)
    .where('meeting.on_day', '<=', to)
    .orderBy('meeting.on_day', 'desc')
    .orderBy('item.place')
    .execute();
}
