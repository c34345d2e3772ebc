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

/** A release that is being asked for. */
export type NewRelease = Pick<Release, 'id' | 'receipt' | 'asAt' | 'policy' | 'note' | 'prepared'>;

/** Every release of `council`, the newest first. */
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

/**
 * Keeps a release that is being asked for, and gives its version; null when one of its date waits already.
 *
 * The version is one more than the last of its date; a release that was sent
 * back was never public, and leaves its version to the next.
 */
export async function keepRelease(
  tx: Transaction<Tables>,
  council: string,
  release: NewRelease,
): Promise<number | null> {
  const { last } = await tx
    .selectFrom('published.release')
    .select((of) => of.fn.max('version').as('last'))
    .where('council_id', '=', council)
    .where('as_at', '=', release.asAt)
    .where('state', '<>', 'sent back')
    .executeTakeFirstOrThrow();
  const version = (last ?? 0) + 1;
  const kept = await tx
    .insertInto('published.release')
    .values({
      council_id: council,
      release_id: release.id,
      receipt_id: release.receipt,
      as_at: release.asAt,
      version,
      state: 'prepared',
      policy: release.policy,
      note: release.note,
      prepared_by: release.prepared.by,
      prepared_at: release.prepared.at,
    })
    .onConflict((any) => any.doNothing())
    .returning('version')
    .executeTakeFirst();
  return kept?.version ?? null;
}

/** Makes a prepared release public in place of the version of its date that stood before. */
export async function markPublished(
  tx: Transaction<Tables>,
  council: string,
  release: Release,
  approved: Act,
): Promise<void> {
  await tx
    .updateTable('published.release')
    .set({ state: 'superseded' })
    .where('council_id', '=', council)
    .where('as_at', '=', release.asAt)
    .where('state', '=', 'published')
    .execute();
  await change(tx, council, release.id, {
    state: 'published',
    approved_by: approved.by,
    approved_at: approved.at,
  });
}

/** Sends a prepared release back to the person who prepared it. */
export async function markReturned(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  returned: Act & { readonly why: string },
): Promise<void> {
  await change(tx, council, id, {
    state: 'sent back',
    returned_by: returned.by,
    returned_at: returned.at,
    returned_why: returned.why,
  });
}

/** Takes a public release back. */
export async function markRecalled(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  recalled: Act & { readonly why: string },
): Promise<void> {
  await change(tx, council, id, {
    state: 'recalled',
    recalled_by: recalled.by,
    recalled_at: recalled.at,
    recalled_why: recalled.why,
  });
}

async function change(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  to: Partial<Omit<ReleaseTable, 'council_id' | 'release_id'>>,
): Promise<void> {
  await tx
    .updateTable('published.release')
    .set(to)
    .where('council_id', '=', council)
    .where('release_id', '=', id)
    .execute();
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
