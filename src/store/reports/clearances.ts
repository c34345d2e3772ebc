import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Instant } from '#calendar/instant.ts';
import type { ClearancePart } from '#governance/clearance.ts';
import type { Tables } from '../tables.ts';

/** What one officer or member was asked of a report, and said. */
export type ClearanceTable = {
  readonly council_id: string;
  readonly report_id: string;
  readonly part: ClearancePart;
  readonly is_sought: boolean;
  readonly person_id: string | null;
  readonly sought_on: Day | null;
  readonly due: Day | null;
  readonly words: string;
  readonly is_included: boolean | null;
  readonly reason: string;
  readonly signed_by: string | null;
  /** Whom a deputy signed for. */
  readonly signed_for: string | null;
  readonly signed_at: Instant | null;
  readonly signed_version: number | null;
};

/** What was asked of whom about `report`. */
export async function clearancesOf(
  tx: Transaction<Tables>,
  council: string,
  report: string,
): Promise<readonly ClearanceTable[]> {
  return tx
    .selectFrom('house.clearance')
    .selectAll()
    .where('council_id', '=', council)
    .where('report_id', '=', report)
    .execute();
}

/** Everything asked of anybody among `people`, by the day it is due. */
export async function clearancesAskedOf(
  tx: Transaction<Tables>,
  council: string,
  people: readonly string[],
): Promise<readonly ClearanceTable[]> {
  if (people.length === 0) return [];
  return tx
    .selectFrom('house.clearance')
    .selectAll()
    .where('council_id', '=', council)
    .where('is_sought', '=', true)
    .where('person_id', 'in', people)
    .orderBy('due')
    .orderBy('report_id')
    .execute();
}

/** What was asked of anybody, not answered, and due before `today`, of reports that are not final. */
export async function clearancesOverdueOn(
  tx: Transaction<Tables>,
  council: string,
  today: Day,
): Promise<readonly ClearanceTable[]> {
  return tx
    .selectFrom('house.clearance as clearance')
    .innerJoin('house.report as report', (join) =>
      join
        .onRef('report.council_id', '=', 'clearance.council_id')
        .onRef('report.report_id', '=', 'clearance.report_id')
        .on('report.state', '<>', 'final'),
    )
    .selectAll('clearance')
    .where('clearance.council_id', '=', council)
    .where('clearance.is_sought', '=', true)
    .where('clearance.signed_at', 'is', null)
    .where('clearance.due', '<', today)
    .orderBy('clearance.due')
    .execute();
}

/** Whom each part was last put to, in any report. */
export async function lastAsked(
  tx: Transaction<Tables>,
  council: string,
): Promise<ReadonlyMap<ClearancePart, string>> {
  const rows = await tx
    .selectFrom('house.clearance')
    .select(['part', 'person_id'])
    .where('council_id', '=', council)
    .where('person_id', 'is not', null)
    .orderBy('sought_on')
    .execute();
  return new Map(rows.map(({ part, person_id }) => [part, person_id ?? '']));
}

/** Keeps one row of what was asked and said: changed where it is there, added where it is not. */
export async function saveClearance(tx: Transaction<Tables>, row: ClearanceTable): Promise<void> {
  // Not one statement: an insertion that turns into a change looks to the table’s guard like
  // somebody writing all of the row.
  const { numUpdatedRows } = await tx
    .updateTable('house.clearance')
    .set(row)
    .where('council_id', '=', row.council_id)
    .where('report_id', '=', row.report_id)
    .where('part', '=', row.part)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) await tx.insertInto('house.clearance').values(row).execute();
}
