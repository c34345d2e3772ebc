import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';
import type { MembershipTable, SeatTable } from './seats.ts';

/** Keeps a new seat; one that is there stays as it is. */
export async function addSeatRow(tx: Transaction<Tables>, seat: SeatTable): Promise<void> {
  await tx
    .insertInto('house.seat')
    .values(seat)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** Keeps that somebody sits in a seat. */
export async function addMembership(
  tx: Transaction<Tables>,
  membership: MembershipTable,
): Promise<void> {
  await tx.insertInto('house.membership').values(membership).execute();
}

/** Every seat `body` has or had, in the order they were made. */
export async function seatsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly SeatTable[]> {
  return tx
    .selectFrom('house.seat')
    .selectAll()
    .where('council_id', '=', council)
    .where('body_id', '=', body)
    .orderBy('kind')
    .orderBy('party')
    .orderBy('title')
    .orderBy('seat_id')
    .execute();
}

/** The seat `id`, held so that nobody fills it meanwhile; null when there is none. */
export async function seatToFill(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<SeatTable | null> {
  const row = await tx
    .selectFrom('house.seat')
    .selectAll()
    .where('council_id', '=', council)
    .where('seat_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Everybody who sits or sat in the seats named, earliest first. */
export async function membershipsIn(
  tx: Transaction<Tables>,
  council: string,
  seats: readonly string[],
): Promise<readonly MembershipTable[]> {
  if (seats.length === 0) return [];
  return tx
    .selectFrom('house.membership')
    .selectAll()
    .where('council_id', '=', council)
    .where('seat_id', 'in', seats)
    .orderBy('from_day')
    .orderBy('name')
    .execute();
}

/** The membership `id`, held for a change; null when there is none. */
export async function membershipToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<MembershipTable | null> {
  const row = await tx
    .selectFrom('house.membership')
    .selectAll()
    .where('council_id', '=', council)
    .where('membership_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Sets the last day of a membership. */
export async function endMembership(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  until: Day,
): Promise<void> {
  await tx
    .updateTable('house.membership')
    .set({ until_day: until })
    .where('council_id', '=', council)
    .where('membership_id', '=', id)
    .execute();
}
