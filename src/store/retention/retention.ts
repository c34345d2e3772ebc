import { type Generated, type Kysely, sql } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Tables } from '../tables.ts';
import { type DataClassName, dataClass, type RowClass } from './data-classes.ts';

/** How long a class of data is kept from a day on. */
export type RetentionPeriodTable = {
  readonly council_id: Generated<string>;
  readonly data_class: DataClassName;
  readonly from_day: Day;
  readonly days: number;
  readonly reason: string | null;
  readonly set_at: Instant;
  readonly set_by: string;
};

/** Why a class of data must stay for now, whatever its period. */
export type RetentionHoldTable = {
  readonly council_id: Generated<string>;
  readonly hold_id: string;
  readonly data_class: DataClassName;
  readonly reason: string;
  readonly held_at: Instant;
  readonly held_by: string;
  readonly released_at: Instant | null;
  readonly released_by: string | null;
  readonly released_why: string | null;
};

/** A hold that stands. */
export type Hold = { readonly id: string; readonly reason: string; readonly heldAt: Instant };

/** A hold that was ended, and why. */
export type EndedHold = Hold & { readonly endedAt: Instant; readonly endedWhy: string | null };

/** How many days a class is kept from a day on, and why the council wished it so. */
export type Period = { readonly from: Day; readonly days: number; readonly reason: string | null };

/**
 * Waits until nobody else removes of a class, holds it or sets its period, and
 * keeps them waiting until this transaction ends.
 *
 * Without it a hold could be made, and its maker told so, between a removal’s
 * look for holds and the removal.
 */
export async function takeTurnAt(tx: Kysely<Tables>, name: DataClassName): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(
      hashtextextended(current_setting('app.council_id') || ' retention of ' || ${name}, 0))`.execute(
    tx,
  );
}

/** How many days a class is kept, as the settings stand on `day`. */
export async function daysKept(tx: Kysely<Tables>, name: DataClassName, day: Day): Promise<number> {
  const setting = await tx
    .selectFrom('house.retention_period')
    .select('days')
    .where('data_class', '=', name)
    .where('from_day', '<=', day)
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst();
  return setting?.days ?? dataClass(name).days;
}

/** Every period the council has set for a class, the last first. */
export function periodsOf(tx: Kysely<Tables>, name: DataClassName): Promise<readonly Period[]> {
  return tx
    .selectFrom('house.retention_period')
    .select(['from_day as from', 'days', 'reason'])
    .where('data_class', '=', name)
    .orderBy('from_day', 'desc')
    .execute();
}

/** Sets how many days a class is kept from `from` on. */
export async function setDaysKept(
  tx: Kysely<Tables>,
  period: Omit<RetentionPeriodTable, 'council_id'>,
): Promise<void> {
  const { days, reason, set_at, set_by } = period;
  await tx
    .insertInto('house.retention_period')
    .values(period)
    .onConflict((same) =>
      same
        .columns(['council_id', 'data_class', 'from_day'])
        .doUpdateSet({ days, reason, set_at, set_by }),
    )
    .execute();
}

/** The holds on a class that stand, oldest first. */
export function holdsOn(tx: Kysely<Tables>, name: DataClassName): Promise<readonly Hold[]> {
  return tx
    .selectFrom('house.retention_hold')
    .select(['hold_id as id', 'reason', 'held_at as heldAt'])
    .where('data_class', '=', name)
    .where('released_at', 'is', null)
    .orderBy('held_at')
    .execute();
}

/** The holds on a class that were ended, the latest first. */
export async function endedHoldsOn(
  tx: Kysely<Tables>,
  name: DataClassName,
): Promise<readonly EndedHold[]> {
  const rows = await tx
    .selectFrom('house.retention_hold')
    .select(['hold_id as id', 'reason', 'held_at as heldAt'])
    .select(['released_at as endedAt', 'released_why as endedWhy'])
    .where('data_class', '=', name)
    .where('released_at', 'is not', null)
    .orderBy('released_at', 'desc')
    .$narrowType<{ endedAt: Instant }>()
    .execute();
  return rows;
}

/** Holds a class of data back from removal. */
export async function addHold(
  tx: Kysely<Tables>,
  hold: Pick<RetentionHoldTable, 'hold_id' | 'data_class' | 'reason' | 'held_at' | 'held_by'>,
): Promise<void> {
  await tx
    .insertInto('house.retention_hold')
    .values({ ...hold, released_at: null, released_by: null, released_why: null })
    .execute();
}

/** Ends a hold; false when no such hold stands. */
export async function releaseHold(
  tx: Kysely<Tables>,
  id: string,
  { at, by, why }: { readonly at: Instant; readonly by: string; readonly why: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.retention_hold')
    .set({ released_at: at, released_by: by, released_why: why })
    .where('hold_id', '=', id)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many rows of a class were finished with before `before`. */
export async function countDue(
  tx: Kysely<Tables>,
  { parts }: RowClass,
  before: Instant,
): Promise<number> {
  let count = 0;
  for (const { table, due } of parts) {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where ${due(before)}`.execute(tx);
    count += rows[0]?.count ?? 0;
  }
  return count;
}

/** Removes the rows of a class that were finished with before `before`; gives how many. */
export async function removeDue(
  tx: Kysely<Tables>,
  { parts }: RowClass,
  before: Instant,
): Promise<number> {
  let count = 0n;
  for (const { table, due } of parts) {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where ${due(before)}`.execute(tx);
    count += numAffectedRows ?? 0n;
  }
  return Number(count);
}

/** How many entries of this council’s audit log are from before `before`. */
export async function countOldAuditEntries(tx: Kysely<Tables>, before: Instant): Promise<number> {
  const { count } = await tx
    .selectFrom('audit.entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('at', '<', before)
    .executeTakeFirstOrThrow();
  return count;
}

/** Forgets this council’s audit entries from before `before`, of which the log itself tells. */
export async function forgetOldAuditEntries(
  tx: Kysely<Tables>,
  before: Instant,
  at: Instant,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select audit.forget(${before}, ${at}) as count`.execute(tx);
  return rows[0]?.count ?? 0;
}
