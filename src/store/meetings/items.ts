import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Classification } from '#governance/classification.ts';
import type { ItemKind, ItemPurpose } from '#governance/item.ts';
import type { ResolutionKind, ResolutionState } from '#governance/resolution.ts';
import type { Tables } from '../tables.ts';

/** An item of an agenda. */
export type ItemTable = {
  readonly council_id: string;
  readonly item_id: string;
  readonly meeting_id: string;
  readonly place: number;
  readonly kind: ItemKind;
  readonly title: string;
  /** What the public may read instead of the title; null while the title is open. */
  readonly public_title: string | null;
  readonly purpose: ItemPurpose;
  readonly classification: Classification;
  /** The paragraph of Schedule 12A, for an exempt item. */
  readonly paragraph: number | null;
  readonly public_interest: string | null;
  readonly report_id: string | null;
};

/** What was moved under an item, and how far it went. */
export type ResolutionTable = {
  readonly council_id: string;
  readonly resolution_id: string;
  readonly item_id: string;
  readonly place: number;
  readonly kind: ResolutionKind;
  readonly state: ResolutionState;
  readonly words: string;
  readonly resolved_at: Instant | null;
};

/** The items of `meeting`, in the order of its agenda. */
export async function itemsOf(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly ItemTable[]> {
  return tx
    .selectFrom('house.item')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .orderBy('place')
    .execute();
}

/** What was moved under each of `items`, in order. */
export async function resolutionsOf(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly ResolutionTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.resolution')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .orderBy('place')
    .execute();
}
