import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** A body elsewhere that a body of ours works with, reports to or hears from. */
export type LinkedBodyTable = {
  readonly council_id: string;
  readonly linked_id: string;
  readonly body_id: string;
  readonly name: string;
  readonly line: 'reports to us' | 'we report to' | 'works with us';
  /** What it owes the body, in words; may be empty. */
  readonly owes: string;
  readonly work_plan: string | null;
  readonly every_months: number;
  readonly last_heard_on: Day | null;
};

/** How often a part of a body tells the whole how it goes. */
export type ReportingUpTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly every_months: number;
  readonly from_day: Day;
};

/** An update a part of a body gave. */
export type SubGroupUpdateTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly given_on: Day;
  readonly words: string;
};

/** The bodies elsewhere that bodies of `council` are linked to, by name. */
export async function linkedBodies(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly LinkedBodyTable[]> {
  return tx
    .selectFrom('house.linked_body')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('name')
    .execute();
}

/** Keeps a link to a body elsewhere; a body is linked to each name once. */
export async function saveLinkedBody(tx: Transaction<Tables>, link: LinkedBodyTable) {
  const { line, owes, work_plan, every_months } = link;
  await tx
    .insertInto('house.linked_body')
    .values(link)
    .onConflict((same) =>
      same
        .columns(['council_id', 'body_id', 'name'])
        .doUpdateSet({ line, owes, work_plan, every_months }),
    )
    .execute();
}

/** Keeps that a body elsewhere was heard on `on`; false when there is no such link. */
export async function keepHeard(
  tx: Transaction<Tables>,
  council: string,
  { body, link, on }: { readonly body: string; readonly link: string; readonly on: Day },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('house.linked_body')
    .set({ last_heard_on: on })
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .where('linked_id', '=', link)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How often each part of a body tells the whole. */
export async function reportingUp(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly ReportingUpTable[]> {
  return tx
    .selectFrom('house.reporting_up')
    .selectAll()
    .where('council_id', '=', council)
    .execute();
}

/** Keeps how often a part of a body tells the whole. */
export async function saveReportingUp(
  tx: Transaction<Tables>,
  line: ReportingUpTable,
): Promise<void> {
  const { every_months } = line;
  await tx
    .insertInto('house.reporting_up')
    .values(line)
    .onConflict((same) => same.columns(['council_id', 'body_id']).doUpdateSet({ every_months }))
    .execute();
}

/** Every update the parts of bodies gave, the newest first. */
export async function subGroupUpdates(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly SubGroupUpdateTable[]> {
  return tx
    .selectFrom('house.sub_group_update')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('given_on', 'desc')
    .execute();
}

/** Keeps an update; a second of one day replaces the words of the first. */
export async function saveSubGroupUpdate(
  tx: Transaction<Tables>,
  update: SubGroupUpdateTable,
): Promise<void> {
  const { words } = update;
  await tx
    .insertInto('house.sub_group_update')
    .values(update)
    .onConflict((same) =>
      same.columns(['council_id', 'body_id', 'given_on']).doUpdateSet({ words }),
    )
    .execute();
}
