import type { Day } from '#calendar/day.ts';
import { holds } from '#governance/membership.ts';
import { daysVacant, registersInterests, vacantSince } from '#governance/seats.ts';
import { rulesOn } from '#law/legal-forms.ts';
import type { BodyTable } from '#store/bodies/bodies.ts';
import { membershipsIn, seatsOf } from '#store/bodies/keep-seats.ts';
import {
  type SeatRuleTable,
  type SeatVoteTable,
  seatRulesOf,
  seatVotesOf,
} from '#store/bodies/seat-rules.ts';
import type { MembershipTable, SeatTable } from '#store/bodies/seats.ts';
import type { OpenTransaction } from '#store/tables.ts';

/** Whoever holds a seat, as anybody may read it: a young person by their seat alone. */
export type ReadHolder = {
  readonly membership: string;
  /** Null for a young person who has not agreed to be named. */
  readonly name: string | null;
  readonly office: MembershipTable['office'];
  readonly appointedBy: string;
  readonly from: Day;
  readonly until: Day | null;
};

/** A seat with who holds it on a day, and since when nobody does. */
export type ReadSeat = {
  readonly id: string;
  readonly kind: SeatTable['kind'];
  readonly title: string;
  readonly party: string | null;
  readonly organisation: string | null;
  readonly hasVote: boolean;
  /** The minute that last decided about its vote; null where the law alone does. */
  readonly voteMinute: string | null;
  readonly registersInterests: boolean;
  readonly substitutes: SeatRuleTable['substitutes'];
  /** Whether somebody can still be seated: nobody holds it with no last day in sight. */
  readonly hasRoom: boolean;
  readonly holders: readonly ReadHolder[];
  readonly before: readonly ReadHolder[];
  readonly vacantSince: Day | null;
  readonly daysVacant: number | null;
};

/** The seats of `body` that are there on `date`, with everybody who holds or held them. */
export async function readSeats(
  tx: OpenTransaction,
  body: BodyTable,
  date: Day,
): Promise<readonly ReadSeat[]> {
  const { council_id, body_id } = body;
  const seats = (await seatsOf(tx, council_id, body_id)).filter((seat) =>
    holds({ from: seat.from_day, until: seat.until_day }, date),
  );
  const ids = seats.map(({ seat_id }) => seat_id);
  const held = Map.groupBy(await membershipsIn(tx, council_id, ids), ({ seat_id }) => seat_id);
  const rules = await seatRulesOf(tx, council_id, body_id);
  const votes = Map.groupBy(await seatVotesOf(tx, council_id, body_id), ({ seat_id }) => seat_id);
  return seats.map((seat) => {
    const rule = rules.find(({ seat_id }) => seat_id === seat.seat_id);
    const decided = votes.get(seat.seat_id) ?? [];
    return readSeat(body, { seat, rule, decided, held: held.get(seat.seat_id) ?? [] }, date);
  });
}

function readSeat(
  body: BodyTable,
  {
    seat,
    rule,
    decided,
    held,
  }: {
    readonly seat: SeatTable;
    readonly rule: SeatRuleTable | undefined;
    readonly decided: readonly SeatVoteTable[];
    readonly held: readonly MembershipTable[];
  },
  date: Day,
): ReadSeat {
  const vote = decided.findLast(({ from_day }) => from_day <= date);
  const hasVote = vote?.has_vote ?? (seat.kind === 'councillor' && seat.has_vote);
  const days = held.map(({ from_day: from, until_day: until }) => ({ from, until }));
  const since = vacantSince({ from: seat.from_day, until: seat.until_day }, days, date);
  const stands = (one: MembershipTable) =>
    holds({ from: one.from_day, until: one.until_day }, date);
  return {
    id: seat.seat_id,
    kind: seat.kind,
    title: seat.title,
    party: seat.party,
    organisation: seat.organisation,
    hasVote,
    voteMinute: vote?.minute ?? null,
    registersInterests: registersInterests(
      { kind: seat.kind, hasVote },
      rulesOn(body.legal_form, date),
    ),
    substitutes: rule?.substitutes ?? 'none',
    hasRoom: held.filter(({ until_day }) => until_day === null).length < (rule?.most_holders ?? 1),
    holders: held.filter(stands).map(shown),
    before: held.filter(({ until_day }) => until_day !== null && until_day < date).map(shown),
    vacantSince: since,
    daysVacant: since === null ? null : daysVacant(since, date),
  };
}

function shown(one: MembershipTable): ReadHolder {
  return {
    membership: one.membership_id,
    name: one.shows_name ? one.name : null,
    office: one.office,
    appointedBy: one.appointed_by,
    from: one.from_day,
    until: one.until_day,
  };
}
