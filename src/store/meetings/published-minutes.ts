import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { MinutesState, PublicMinutes } from '#governance/minutes.ts';
import type { Tables } from '../tables.ts';

/** The minutes of a meeting as anybody may read them. */
export type PublishedMinutesTable = {
  readonly council_id: string;
  /** The slug of the meeting. */
  readonly meeting: string;
  readonly state: Exclude<MinutesState, 'draft'>;
  readonly published_at: Instant;
  readonly minutes: PublicMinutes;
};

/** Writes what anybody may read of a meeting’s minutes, in place of what stood there. */
export async function keepPublishedMinutes(
  tx: Transaction<Tables>,
  published: PublishedMinutesTable,
): Promise<void> {
  const row = { ...published, minutes: JSON.stringify(published.minutes) as never };
  await tx
    .insertInto('published.minutes')
    .values(row)
    .onConflict((same) => same.columns(['council_id', 'meeting']).doUpdateSet(row))
    .execute();
}

/** Says how far published minutes have come since. */
export async function markPublishedMinutes(
  tx: Transaction<Tables>,
  council: string,
  { meeting, state }: Pick<PublishedMinutesTable, 'meeting' | 'state'>,
): Promise<void> {
  await tx
    .updateTable('published.minutes')
    .set({ state })
    .where('council_id', '=', council)
    .where('meeting', '=', meeting)
    .execute();
}

/** The minutes of `meeting` as anybody may read them, or null. */
export async function publishedMinutes(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<PublishedMinutesTable | null> {
  const row = await tx
    .selectFrom('published.minutes')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting', '=', meeting)
    .executeTakeFirst();
  return row ?? null;
}
