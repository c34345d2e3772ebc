import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ResolutionKind } from '#governance/resolution.ts';
import type { Tables } from '../tables.ts';
import { carriedResolutions } from './carried.ts';
import type { ResolutionTable } from './items.ts';

/** Who brought a resolution, how the vote went where one was taken, and whom it excludes. */
export type MotionTable = {
  readonly council_id: string;
  readonly resolution_id: string;
  /** The membership of whoever moved it. */
  readonly moved_by: string;
  readonly seconded_by: string | null;
  readonly in_favour: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  /** The item the public is excluded from; null for every other resolution. */
  readonly excludes_from: string | null;
  readonly paragraph: number | null;
};

/** What is known of how each of `resolutions` was brought. */
export async function motionsOf(
  tx: Transaction<Tables>,
  council: string,
  resolutions: readonly string[],
): Promise<readonly MotionTable[]> {
  if (resolutions.length === 0) return [];
  return tx
    .selectFrom('house.motion')
    .selectAll()
    .where('council_id', '=', council)
    .where('resolution_id', 'in', resolutions)
    .execute();
}

/** Keeps a resolution that was just moved, as the last under its item. */
export async function addResolution(
  tx: Transaction<Tables>,
  resolution: Omit<ResolutionTable, 'place'>,
  motion: MotionTable,
): Promise<void> {
  const { last } = await tx
    .selectFrom('house.resolution')
    .select((of) => of.fn.max('place').as('last'))
    .where('council_id', '=', resolution.council_id)
    .where('item_id', '=', resolution.item_id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('house.resolution')
    .values({ ...resolution, place: (last ?? 0) + 1 })
    .execute();
  await tx.insertInto('house.motion').values(motion).execute();
}

/** The resolution `id`, held so that nobody else moves it on meanwhile; null when there is none. */
export async function resolutionToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<ResolutionTable | null> {
  const row = await tx
    .selectFrom('house.resolution')
    .selectAll()
    .where('council_id', '=', council)
    .where('resolution_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Moves a resolution on, with what is known of its vote. */
export async function changeResolution(
  tx: Transaction<Tables>,
  { council_id, resolution_id }: Pick<ResolutionTable, 'council_id' | 'resolution_id'>,
  change: Partial<Pick<ResolutionTable, 'state' | 'resolved_at'>>,
  motion: Partial<MotionTable>,
): Promise<void> {
  await tx
    .updateTable('house.resolution')
    .set(change)
    .where('council_id', '=', council_id)
    .where('resolution_id', '=', resolution_id)
    .execute();
  if (Object.keys(motion).length === 0) return;
  await tx
    .updateTable('house.motion')
    .set(motion)
    .where('council_id', '=', council_id)
    .where('resolution_id', '=', resolution_id)
    .execute();
}

/** What `body` carried between two days: each by its kind, and under what sort of item. */
export async function carriedBetween(
  tx: Transaction<Tables>,
  council: string,
  { body, from, to }: { readonly body: string; readonly from: Day; readonly to: Day },
): Promise<
  readonly {
    readonly resolution: string;
    readonly kind: ResolutionKind;
    readonly on: Day;
    readonly under: string;
  }[]
> {
  return carriedResolutions(tx, council)
    .select([
      'resolution.resolution_id as resolution',
      'resolution.kind',
      'meeting.on_day as on',
      'item.kind as under',
    ])
    .where('meeting.body_id', '=', body)
    .where('meeting.on_day', '>=', from)
    .where('meeting.on_day', '<=', to)
    .orderBy('meeting.on_day')
    .execute();
}
