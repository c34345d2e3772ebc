import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from './tables.ts';

/** Where a release stands: asked for, sent back, public, replaced by a newer version, taken back. */
export type ReleaseState = 'prepared' | 'sent back' | 'published' | 'superseded' | 'recalled';

/** A release of figures, from the day it was asked for. */
export type ReleaseTable = {
  readonly council_id: string;
  readonly release_id: string;
  readonly receipt_id: string;
  readonly as_at: Day;
  readonly version: number;
  readonly state: ReleaseState;
  readonly policy: string;
  readonly note: string | null;
  readonly prepared_by: string;
  readonly prepared_at: Instant;
  readonly approved_by: string | null;
  readonly approved_at: Instant | null;
  readonly returned_by: string | null;
  readonly returned_at: Instant | null;
  readonly returned_why: string | null;
  readonly recalled_by: string | null;
  readonly recalled_at: Instant | null;
  readonly recalled_why: string | null;
};

/** What somebody did to a release, and when. */
export type Act = { readonly by: string; readonly at: Instant };

/** A release of figures and its story so far; its figures are kept apart. */
export type Release = {
  readonly id: string;
  readonly receipt: string;
  readonly asAt: Day;
  readonly version: number;
  readonly state: ReleaseState;
  /** The disclosure policy its figures pass under. */
  readonly policy: string;
  readonly note: string | null;
  readonly prepared: Act;
  readonly approved: Act | null;
  readonly returned: (Act & { readonly why: string }) | null;
  readonly recalled: (Act & { readonly why: string }) | null;
};

/** Every release of `council`, the newest first; of those that share a version, the one asked for last. */
export async function releases(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly Release[]> {
  const rows = await tx
    .selectFrom('published.release')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('as_at', 'desc')
    .orderBy('version', 'desc')
    .orderBy('prepared_at', 'desc')
    .execute();
  return rows.map(asRelease);
}

/** The release `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function releaseToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<Release | null> {
  const row = await tx
    .selectFrom('published.release')
    .selectAll()
    .where('council_id', '=', council)
    .where('release_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : asRelease(row);
}

/** The release `id`, or null. */
export async function releaseOf(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<Release | null> {
  const row = await tx
    .selectFrom('published.release')
    .selectAll()
    .where('council_id', '=', council)
    .where('release_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asRelease(row);
}

function asRelease(row: ReleaseTable): Release {
  return {
    id: row.release_id,
    receipt: row.receipt_id,
    asAt: row.as_at,
    version: row.version,
    state: row.state,
    policy: row.policy,
    note: row.note,
    prepared: { by: row.prepared_by, at: row.prepared_at },
    approved: act(row.approved_by, row.approved_at),
    returned: actWithReason(row.returned_by, row.returned_at, row.returned_why),
    recalled: actWithReason(row.recalled_by, row.recalled_at, row.recalled_why),
  };
}

function act(by: string | null, at: Instant | null): Act | null {
  return by === null || at === null ? null : { by, at };
}

function actWithReason(by: string | null, at: Instant | null, why: string | null) {
  const acted = act(by, at);
  return acted === null || why === null ? null : { ...acted, why };
}
