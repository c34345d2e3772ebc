import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ItemTable } from './items.ts';

/** Lets two items of an agenda change places. */
export async function swapItems(
  tx: Transaction<Tables>,
  one: ItemTable,
  other: ItemTable,
): Promise<void> {
  await place(tx, one, other.place);
  await place(tx, other, one.place);
}

async function place(
  tx: Transaction<Tables>,
  { council_id, item_id }: ItemTable,
  to: number,
): Promise<void> {
  await tx
    .updateTable('house.item')
    .set({ place: to })
    .where('council_id', '=', council_id)
    .where('item_id', '=', item_id)
    .execute();
}
