import { type ColumnType, type Selectable, sql, type Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { RestrictedPack } from '#governance/pack.ts';
import type { Tables } from '../tables.ts';

/** How far a pack has come: asked for, let go, public, followed by a newer one, taken back. */
export type PackState = 'asked' | 'dropped' | 'published' | 'replaced' | 'recalled';

/** A pack of a meeting, with the whole record it was made from. */
export type PackTable = {
  readonly council_id: string;
  readonly meeting_id: string;
  readonly version: number;
  readonly state: PackState;
  readonly record: ColumnType<RestrictedPack, string, never>;
  readonly is_restricted: boolean;
  readonly urgency: string | null;
  readonly asked_by: string;
  readonly asked_at: Instant;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Instant | null;
  readonly recalled_by: string | null;
  readonly recalled_at: Instant | null;
  readonly recalled_why: string | null;
};

/** A pack read back. */
export type Pack = Selectable<PackTable>;

/** Every pack of a meeting, the newest first; held, so that nobody changes them meanwhile. */
export async function packsToChange(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly Pack[]> {
  // The meeting is held first: two who publish its first pack go one after the other.
  await sql`select from house.meeting
    where council_id = ${council} and meeting_id = ${meeting} for update`.execute(tx);
  return packsOf(tx, council, meeting);
}

/** Every pack of a meeting, the newest first. */
export async function packsOf(
  tx: Transaction<Tables>,
  council: string,
  meeting: string,
): Promise<readonly Pack[]> {
  return tx
    .selectFrom('house.pack')
    .selectAll()
    .where('council_id', '=', council)
    .where('meeting_id', '=', meeting)
    .orderBy('version', 'desc')
    .execute();
}

/** Keeps a pack that somebody asked for. */
export async function keepPack(
  tx: Transaction<Tables>,
  {
    council,
    meeting,
    ...pack
  }: {
    readonly council: string;
    readonly meeting: string;
    readonly version: number;
    readonly record: RestrictedPack;
    readonly isRestricted: boolean;
    readonly urgency: string | null;
    readonly by: string;
    readonly at: Instant;
  },
): Promise<void> {
  await tx
    .insertInto('house.pack')
    .values({
      council_id: council,
      meeting_id: meeting,
      version: pack.version,
      state: 'asked',
      record: JSON.stringify(pack.record),
      is_restricted: pack.isRestricted,
      urgency: pack.urgency,
      asked_by: pack.by,
      asked_at: pack.at,
      confirmed_by: null,
      confirmed_at: null,
      recalled_by: null,
      recalled_at: null,
      recalled_why: null,
    })
    .execute();
}

/** Moves one pack on, with whatever else changes by it. */
export async function movePack(
  tx: Transaction<Tables>,
  { council_id, meeting_id, version }: Pack,
  change: Partial<
    Pick<
      Pack,
      'state' | 'confirmed_by' | 'confirmed_at' | 'recalled_by' | 'recalled_at' | 'recalled_why'
    >
  >,
): Promise<void> {
  await tx
    .updateTable('house.pack')
    .set(change)
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .where('version', '=', version)
    .execute();
}
