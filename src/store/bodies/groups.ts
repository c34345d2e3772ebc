import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** A political group of the council, or those who are in none. */
export type PoliticalGroupTable = {
  readonly council_id: string;
  readonly name: string;
  readonly councillors: number;
  readonly is_group: boolean;
};

/** An ordinary committee that is not run here; its seats count in the sharing out. */
export type OtherCommitteeTable = {
  readonly council_id: string;
  readonly name: string;
  readonly seats: number;
};

/** The council’s decision, against which nobody voted, that a body need not be balanced. */
export type BalanceDepartureTable = {
  readonly council_id: string;
  readonly body_id: string;
  readonly from_day: Day;
  readonly minute: string;
  readonly votes_against: number;
};

/** The groups of the council, largest first; those in no group last. */
export async function politicalGroups(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly PoliticalGroupTable[]> {
  return tx
    .selectFrom('house.political_group')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('is_group', 'desc')
    .orderBy('councillors', 'desc')
    .orderBy('name')
    .execute();
}

/** Keeps `groups` in place of those that were there. */
export async function replaceGroups(
  tx: Transaction<Tables>,
  council: string,
  groups: readonly PoliticalGroupTable[],
): Promise<void> {
  await tx.deleteFrom('house.political_group').where('council_id', '=', council).execute();
  if (groups.length > 0) await tx.insertInto('house.political_group').values(groups).execute();
}

/** The ordinary committees that are not run here, by name. */
export async function otherCommittees(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly OtherCommitteeTable[]> {
  return tx
    .selectFrom('house.other_committee')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('name')
    .execute();
}

/** Keeps `committees` in place of those that were there. */
export async function replaceOtherCommittees(
  tx: Transaction<Tables>,
  council: string,
  committees: readonly OtherCommitteeTable[],
): Promise<void> {
  await tx.deleteFrom('house.other_committee').where('council_id', '=', council).execute();
  if (committees.length === 0) return;
  await tx.insertInto('house.other_committee').values(committees).execute();
}

/** Every decision not to balance a body, earliest first. */
export async function departures(
  tx: Transaction<Tables>,
  council: string,
): Promise<readonly BalanceDepartureTable[]> {
  return tx
    .selectFrom('house.balance_departure')
    .selectAll()
    .where('council_id', '=', council)
    .orderBy('from_day')
    .execute();
}

/** Keeps a decision not to balance a body; false when it had one from that day already. */
export async function addDeparture(
  tx: Transaction<Tables>,
  departure: BalanceDepartureTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.balance_departure')
    .values(departure)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
