import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** What a seat is for. */
export type SeatKind = 'councillor' | 'co-opted' | 'young person' | 'ex officio' | 'officer';

/** A seat on a body, whoever holds it. */
export type SeatTable = {
  readonly council_id: string;
  readonly seat_id: string;
  readonly body_id: string;
  readonly kind: SeatKind;
  readonly title: string;
  readonly party: string | null;
  readonly organisation: string | null;
  readonly has_vote: boolean;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** Somebody in a seat, from one day to another. */
export type MembershipTable = {
  readonly council_id: string;
  readonly membership_id: string;
  readonly seat_id: string;
  /** Null for somebody without an account. */
  readonly person_id: string | null;
  readonly name: string;
  /** False for a young person who has not agreed to be named. */
  readonly shows_name: boolean;
  readonly office: 'chair' | 'vice-chair' | 'co-chair' | null;
  readonly appointed_by: string;
  readonly from_day: Day;
  readonly until_day: Day | null;
};

/** A member of a body on some day, with the seat they hold. */
export type Member = {
  readonly membership: string;
  readonly seat: string;
  readonly kind: SeatKind;
  readonly title: string;
  readonly party: string | null;
  readonly organisation: string | null;
  readonly hasVote: boolean;
  readonly person: string | null;
  readonly name: string;
  readonly showsName: boolean;
  readonly office: MembershipTable['office'];
};

/** Who sits on `body` on `date`, by seat. */
export async function membersOn(
  tx: Transaction<Tables>,
  council: string,
  body: string,
  date: Day,
): Promise<readonly Member[]> {
  const rows = await tx
    .selectFrom('house.membership as held')
    .innerJoin('house.seat as seat', (join) =>
      join
        .onRef('seat.council_id', '=', 'held.council_id')
        .onRef('seat.seat_id', '=', 'held.seat_id'),
    )
    .selectAll('seat')
    .select(['held.membership_id', 'held.person_id', 'held.name', 'held.shows_name', 'held.office'])
    .where('held.council_id', '=', council)
    .where('seat.body_id', '=', body)
    .where('held.from_day', '<=', date)
    .where((row) => row.or([row('held.until_day', 'is', null), row('held.until_day', '>=', date)]))
    .orderBy('seat.kind')
    .orderBy('held.name')
    .execute();
  return rows.map((row) => ({
    membership: row.membership_id,
    seat: row.seat_id,
    kind: row.kind,
    title: row.title,
    party: row.party,
    organisation: row.organisation,
    hasVote: row.has_vote,
    person: row.person_id,
    name: row.name,
    showsName: row.shows_name,
    office: row.office,
  }));
}

/** Whether the account `person` sits on `body` on `date`. */
export async function isMember(
  tx: Transaction<Tables>,
  council: string,
  body: string,
  { person, date }: { readonly person: string; readonly date: Day },
): Promise<boolean> {
  const members = await membersOn(tx, council, body, date);
  return members.some((member) => member.person === person);
}
