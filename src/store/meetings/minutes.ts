import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { MinutesState } from '#governance/minutes.ts';
import type { Tables } from '../tables.ts';

/** How far the minutes of a meeting have come. */
export type MinutesTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly state: MinutesState;
  /** The membership of whoever was elected to chair this one meeting. */
  readonly elected_chair: string | null;
  /** The resolution of a later meeting. */
  readonly approved_by: string | null;
  readonly signed_by: string | null;
  readonly signed_at: Instant | null;
};

/** What is minuted of an item. */
export type ItemMinuteTable = {
  readonly council_id: string;
  readonly item_id: string;
  /** Counted from one. */
  readonly version: number;
  readonly words: string;
  /** What the public may read of an item that is kept back; '' where none is needed. */
  readonly public_summary: string;
  readonly changed_by: string;
  readonly changed_at: Instant;
};

/** What a young person said under an item. */
export type YoungVoiceTable = {
  readonly council_id: string;
  readonly voice_id: string;
  readonly item_id: string;
  readonly theme: string;
  readonly words: string;
  readonly said_at: Instant;
};

/** The minutes of `meeting`, begun if nobody has, and held so that nobody else moves them on meanwhile. */
export async function minutesToChange(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<MinutesTable> {
  await tx
    .insertInto('house.minutes')
    .values({ ...notBegun, council_id: council, meeting_id: meeting })
    .onConflict((same) => same.doNothing())
    .execute();
  return tx
    .selectFrom('house.minutes')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** The minutes of `meeting` as they stand; a draft where nobody has begun. */
export async function minutesOf(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<MinutesTable> {
  const row = await tx
    .selectFrom('house.minutes')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .executeTakeFirst();
  return row ?? { ...notBegun, council_id: council, meeting_id: meeting };
}

/** Moves minutes on. */
export async function changeMinutes(
  tx: Transaction<Tables>,
  { council_id, meeting_id }: MinutesTable,
  change: Partial<MinutesTable>,
): Promise<void> {
  await tx
    .updateTable('house.minutes')
    .set(change)
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .execute();
}

/** What is minuted of each of `items`. */
export async function minutesOfItems(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly ItemMinuteTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.item_minute')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .execute();
}

/**
 * Keeps what is minuted of an item as the version after `minute.version`.
 *
 * Answers false, and keeps nothing, when somebody has changed that version meanwhile.
 */
export async function keepItemMinute(
  tx: Transaction<Tables>,
  minute: ItemMinuteTable,
): Promise<boolean> {
  const next = { ...minute, version: minute.version + 1 };
  if (minute.version === 0) {
    const added = await tx
      .insertInto('house.item_minute')
      .values(next)
      .onConflict((same) => same.doNothing())
      .executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
  }
  const changed = await tx
    .updateTable('house.item_minute')
    .set(next)
    .where('council_id', '=', minute.council_id)
    .where('item_id', '=', minute.item_id)
    .where('version', '=', minute.version)
    .executeTakeFirst();
  return Number(changed.numUpdatedRows) > 0;
}

/** What young people said under `items`, in the order it was said. */
export async function voicesUnder(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly YoungVoiceTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.young_voice')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .orderBy('said_at')
    .execute();
}

/** Keeps what a young person said; sent twice, it is said once. */
export async function addVoice(tx: Transaction<Tables>, voice: YoungVoiceTable): Promise<void> {
  await tx
    .insertInto('house.young_voice')
    .values(voice)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Takes back what was written of a young person’s words. */
export async function removeVoice(
  tx: Transaction<Tables>,
  council: string,
  { voice, item }: { readonly voice: string; readonly item: string },
): Promise<void> {
  await tx
    .deleteFrom('house.young_voice')
    .where('council_id', '=', council)
    .where('voice_id', '=', voice)
    .where('item_id', '=', item)
    .execute();
}

const notBegun = {
  state: 'draft',
  elected_chair: null,
  approved_by: null,
  signed_by: null,
  signed_at: null,
} as const;
