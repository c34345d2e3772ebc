import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** Somebody of an agency who is always asked to come. */
export type StandingInviteeTable = {
  readonly council_id: string;
  readonly invitee_id: string;
  readonly body_id: string;
  readonly agency: string;
  /** What they are there: ‘Nurse for children in care’. */
  readonly role: string;
  readonly name: string;
  /** Who comes when they cannot; empty for nobody. */
  readonly deputy: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Whether a standing invitee came to a meeting, or their deputy. */
export type InviteeAttendanceTable = {
  readonly council_id: string;
  readonly invitee_id: string;
  readonly meeting_id: string;
  readonly came: 'in person' | 'deputy' | 'nobody';
};

/** Somebody asked to come for one item. */
export type ItemInviteeTable = {
  readonly council_id: string;
  readonly invitee_id: string;
  readonly item_id: string;
  readonly agency: string;
  readonly name: string;
  /** What is asked of them. */
  readonly asked: string;
  /** Null until the meeting was held and somebody said. */
  readonly came: boolean | null;
};

/** Who is or was always asked to `body`, by agency. */
export async function standingInvitees(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly StandingInviteeTable[]> {
  return tx
    .selectFrom('house.standing_invitee')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('agency')
    .orderBy('role')
    .execute();
}

/** Keeps somebody who is always asked. */
export async function addStandingInvitee(
  tx: Transaction<Tables>,
  invitee: StandingInviteeTable,
): Promise<void> {
  await tx.insertInto('house.standing_invitee').values(invitee).execute();
}

/** Keeps whether a standing invitee came. */
export async function saveInviteeAttendance(
  tx: Transaction<Tables>,
  attendance: InviteeAttendanceTable,
): Promise<void> {
  const { came } = attendance;
  await tx
    .insertInto('house.invitee_attendance')
    .values(attendance)
    .onConflict((same) =>
      same.columns(['council_id', 'invitee_id', 'meeting_id']).doUpdateSet({ came }),
    )
    .execute();
}

/** Whether standing invitees of `body` came, meeting by meeting. */
export async function inviteeAttendance(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly InviteeAttendanceTable[]> {
  return tx
    .selectFrom('house.invitee_attendance as came')
    .innerJoin('house.standing_invitee as invitee', (join) =>
      join
        .onRef('invitee.council_id', '=', 'came.council_id')
        .onRef('invitee.invitee_id', '=', 'came.invitee_id'),
    )
    .selectAll('came')
    .where('came.council_id', '=', council)
    .where('invitee.body_id', '=', body)
    .execute();
}

/** Keeps somebody asked to come for one item. */
export async function addItemInvitee(
  tx: Transaction<Tables>,
  invitee: ItemInviteeTable,
): Promise<void> {
  await tx.insertInto('house.item_invitee').values(invitee).execute();
}

/** Who was asked to come for items of the meetings of `body`. */
export async function itemInvitees(
  tx: Transaction<Tables>,
  council: string,
  items: readonly string[],
): Promise<readonly ItemInviteeTable[]> {
  if (items.length === 0) return [];
  return tx
    .selectFrom('house.item_invitee')
    .selectAll()
    .where('council_id', '=', council)
    .where('item_id', 'in', items)
    .orderBy('agency')
    .execute();
}

/** Keeps whether somebody asked for an item of `items` came; false when none of them is theirs. */
export async function keepItemInviteeCame(
  tx: Transaction<Tables>,
  council: string,
  { invitee, items, came }: { invitee: string; items: readonly string[]; came: boolean },
): Promise<boolean> {
  if (items.length === 0) return false;
  const { numUpdatedRows } = await tx
    .updateTable('house.item_invitee')
    .set({ came })
    .where('council_id', '=', council)
    .where('invitee_id', '=', invitee)
    .where('item_id', 'in', items)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
