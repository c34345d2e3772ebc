import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ItemTable } from './items.ts';

/** Keeps an item as the last of its agenda. */
export async function keepItem(
  tx: Transaction<Tables>,
  item: Omit<ItemTable, 'place'>,
): Promise<void> {
  const { last } = await tx
    .selectFrom('house.item')
    .select((of) => of.fn.max('place').as('last'))
    .where('council_id', '=', item.council_id)
    .where('meeting_id', '=', item.meeting_id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('house.item')
    .values({ ...item, place: (last ?? 0) + 1 })
    .execute();
}
