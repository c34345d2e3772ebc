import type { Transaction } from 'kysely';
import type { Act, Release, ReleaseTable } from './releases.ts';
import type { Tables } from './tables.ts';

/** A release that is being asked for. */
export type NewRelease = Pick<Release, 'id' | 'receipt' | 'asAt' | 'policy' | 'note' | 'prepared'>;

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
