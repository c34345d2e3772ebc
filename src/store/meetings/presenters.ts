import type { Transaction } from 'kysely';
import type { WayToPresent } from '#governance/presenter.ts';
import type { Tables } from '../tables.ts';

/** Somebody who presents an item, by the name they want to be called there. */
export type PresenterTable = {
  readonly council_id: string;
  readonly presenter_id: string;
  readonly item_id: string;
  readonly shown_as: string;
  readonly is_young: boolean;
  readonly way: WayToPresent;
  /** When and where they come in, and what they need. */
  readonly arrangements: string;
  readonly preparation: string;
};

/** Who presents each of `items`. */
export async function presentersOf(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly PresenterTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.presenter')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .orderBy('shown_as')
    .execute();
}

/** Keeps a presenter; the same name under the same item is the same person, told anew. */
export async function keepPresenter(
  tx: Transaction<Tables>,
  presenter: PresenterTable,
): Promise<void> {
  const { is_young, way, arrangements, preparation } = presenter;
  await tx
    .insertInto('house.presenter')
    .values(presenter)
    .onConflict((same) =>
      same
        .columns(['council_id', 'item_id', 'shown_as'])
        .doUpdateSet({ is_young, way, arrangements, preparation }),
    )
    .execute();
}

/** Takes a presenter off an item. */
export async function dropPresenter(
  tx: Transaction<Tables>,
  council: string,
  { item, presenter }: { readonly item: string; readonly presenter: string },
): Promise<void> {
  await tx
    .deleteFrom('house.presenter')
    .where('council_id', '=', council)
    .where('item_id', '=', item)
    .where('presenter_id', '=', presenter)
    .execute();
}
