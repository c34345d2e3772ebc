import type { Transaction } from 'kysely';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';

/** A copy of a background paper that was kept with its report. */
export type BackgroundCopyTable = {
  readonly council_id: string;
  readonly copy_id: string;
  readonly report_id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly kept_by: string;
  readonly kept_at: Instant;
};

/** Keeps a copy. */
export async function addCopy(tx: Transaction<Tables>, copy: BackgroundCopyTable): Promise<void> {
  await tx.insertInto('house.background_copy').values(copy).execute();
}

/** The copy `id` of `report`; null when there is none. */
export async function copyOf(
  tx: Transaction<Tables>,
  council: string,
  { report, copy }: { readonly report: string; readonly copy: string },
): Promise<BackgroundCopyTable | null> {
  const row = await tx
    .selectFrom('house.background_copy')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', report)
    .where('copy_id', '=', copy)
    .executeTakeFirst();
  return row ?? null;
}
