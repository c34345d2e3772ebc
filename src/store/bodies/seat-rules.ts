import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { Tables } from '../tables.ts';

/** Who may sit in for whoever holds a seat. */
export type Substitutes = 'none' | 'same group' | 'named deputy';

/** How a seat is filled beyond its kind; a seat without one takes one person and no substitute. */
export type SeatRuleTable = {
  readonly council_id: string;
  readonly seat_id: string;
  /** The post whose holder has the seat; null for a seat of no post. */
  readonly post_id: string | null;
  /** The body of ours whose officers have the seat; null for a seat of no body. */
  readonly nominated_by: string | null;
  /** How many may hold it at once: two where a chair and a vice-chair both come. */
  readonly most_holders: number;
  readonly substitutes: Substitutes;
};

/** Whether a co-opted seat votes from a day on, and the minute that says so. */
export type SeatVoteTable = {
  readonly council_id: string;
  readonly seat_id: string;
  readonly from_day: Day;
  readonly has_vote: boolean;
  readonly minute: string;
};

/** Keeps how a seat is filled; what is kept already stays. */
export async function saveSeatRule(tx: Transaction<Tables>, rule: SeatRuleTable): Promise<void> {
  await tx
    .insertInto('house.seat_rule')
    .values(rule)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** The rules of the seats of `body`. */
export async function seatRulesOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly SeatRuleTable[]> {
  return tx
    .selectFrom('house.seat_rule as rule')
    .innerJoin('house.seat as seat', (join) =>
      join
        .onRef('seat.council_id', '=', 'rule.council_id')
        .onRef('seat.seat_id', '=', 'rule.seat_id'),
    )
    .selectAll('rule')
    .where('rule.council_id', '=', council)
    .where('seat.body_id', '=', body)
    .execute();
}

/** The rules of the seats whose holder is whoever holds `post`. */
export async function seatsOfPost(
  tx: Transaction<Tables>,
  council: string,
  post: string,
): Promise<readonly SeatRuleTable[]> {
  return tx
    .selectFrom('house.seat_rule')
    .selectAll()
    .where('council_id', '=', council)
    .where('post_id', '=', post)
    .execute();
}

/** The seats, anywhere, that `body` nominates to. */
export async function seatsNominatedBy(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('house.seat_rule')
    .select('seat_id')
    .where('council_id', '=', council)
    .where('nominated_by', '=', body)
    .execute();
  return rows.map(({ seat_id }) => seat_id);
}

/** Keeps whether a seat votes from `vote.from_day` on, in its history and on the seat itself. */
export async function saveSeatVote(tx: Transaction<Tables>, vote: SeatVoteTable): Promise<void> {
  const { council_id, seat_id, from_day, has_vote, minute } = vote;
  await tx
    .insertInto('house.seat_vote')
    .values(vote)
    .onConflict((same) =>
      same.columns(['council_id', 'seat_id', 'from_day']).doUpdateSet({ has_vote, minute }),
    )
    .execute();
  await tx
    .updateTable('house.seat')
    .set({ has_vote })
    .where('council_id', '=', council_id)
    .where('seat_id', '=', seat_id)
    .where((row) => row.or([row('until_day', 'is', null), row('until_day', '>=', from_day)]))
    .execute();
}

/** What was decided about the votes of the seats of `body`, earliest first. */
export async function seatVotesOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
): Promise<readonly SeatVoteTable[]> {
  return tx
    .selectFrom('house.seat_vote as vote')
    .innerJoin('house.seat as seat', (join) =>
      join
        .onRef('seat.council_id', '=', 'vote.council_id')
        .onRef('seat.seat_id', '=', 'vote.seat_id'),
    )
    .selectAll('vote')
    .where('vote.council_id', '=', council)
    .where('seat.body_id', '=', body)
    .orderBy('vote.from_day')
    .execute();
}
