import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { whoHoldsIt } from '#governance/membership.ts';
import { recordInAudit } from '#store/audit.ts';
import { addMembership, membershipsIn, seatToFill } from '#store/bodies/keep-seats.ts';
import { seatRulesOf } from '#store/bodies/seat-rules.ts';
import type { MembershipTable, SeatTable } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import { everybody } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { sayDayShort } from './say-day.ts';

/** Somebody as a clerk seats them. */
export type NewMember = {
  readonly seat: string;
  /** The account of whoever sits there; empty for somebody without one. */
  readonly person: string;
  /** Their name; may be empty where they have an account. */
  readonly name: string;
  /** ‘chair’, ‘vice-chair’, ‘co-chair’; empty for no office. */
  readonly office: string;
  /** The minute that appointed them. */
  readonly appointedBy: string;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Whether a young person agreed that their name is shown; everybody else’s is. */
  readonly agreesToName?: boolean;
};

const offices = ['chair', 'vice-chair', 'co-chair'] as const;

/** Puts somebody in a seat; a seat that is taken says by whom, and nobody is moved. */
export async function seatSomebody(
  house: House,
  person: SignedIn,
  written: NewMember,
): Promise<Outcome<{ readonly membership: string }>> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const seat = isId(written.seat) ? await seatToFill(tx, house.council, written.seat) : null;
    if (seat === null) return refused('not found', 'There is no such seat.');
    const read = await readMember(tx, seat, written);
    if (!read.done) return read;
    const taken = await whoIsThere(tx, seat, read.membership);
    if (taken !== null) return taken;
    await addMembership(tx, read.membership);
    const subject = `membership:${read.membership.membership_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'seated somebody', subject });
    return { done: true, membership: read.membership.membership_id };
  });
}

/** Why `membership` cannot begin: the seat is taken by then; null when it is free. */
export async function whoIsThere(
  tx: OpenTransaction,
  seat: SeatTable,
  membership: MembershipTable,
): Promise<ReturnType<typeof refused> | null> {
  const rules = await seatRulesOf(tx, seat.council_id, seat.body_id);
  const most = rules.find(({ seat_id }) => seat_id === seat.seat_id)?.most_holders ?? 1;
  const held = await membershipsIn(tx, seat.council_id, [seat.seat_id]);
  const holders = held.map((one) => ({ ...one, from: one.from_day, until: one.until_day }));
  const added = { from: membership.from_day, until: membership.until_day };
  const there = whoHoldsIt(holders, added, most);
  if (there === null) return null;
  const until = there.until === null ? 'with no last day' : `until ${sayDayShort(there.until)}`;
  const who = there.shows_name ? there.name : 'Somebody';
  const say = `${who} holds this seat from ${sayDayShort(there.from)} ${until}. End that first, or begin later.`;
  return refused('not valid', say, 'from');
}

async function readMember(
  tx: OpenTransaction,
  seat: SeatTable,
  written: NewMember,
): Promise<Outcome<{ readonly membership: MembershipTable }>> {
  const { from, until } = written;
  const known = written.person === '' ? null : await knownPerson(tx, written.person);
  if (known === undefined) return refused('not valid', 'Choose somebody who is there.', 'person');
  const name = written.name.trim() || (known?.name ?? '');
  if (name === '') return refused('not valid', 'Write who it is.', 'name');
  const stretch = readStretch(seat, from, until);
  if (!stretch.done) return stretch;
  const membership = {
    council_id: seat.council_id,
    membership_id: crypto.randomUUID(),
    seat_id: seat.seat_id,
    person_id: known?.id ?? null,
    name,
    shows_name: seat.kind !== 'young person' || written.agreesToName === true,
    office: offices.find((office) => office === written.office) ?? null,
    appointed_by: written.appointedBy.trim(),
    from_day: stretch.from,
    until_day: until,
  };
  return { done: true, membership };
}

/** The days somebody sits in `seat`, or why they cannot. */
function readStretch(
  seat: SeatTable,
  from: Day | null,
  until: Day | null,
): Outcome<{ readonly from: Day }> {
  if (from === null) return refused('not valid', 'Write the first day.', 'from');
  if (until !== null && until < from) {
    return refused('not valid', 'The last day comes before the first. Write a later one.', 'until');
  }
  if (from >= seat.from_day) return { done: true, from };
  const say = `This seat is there from ${sayDayShort(seat.from_day)}. Begin then or later.`;
  return refused('not valid', say, 'from');
}

async function knownPerson(tx: OpenTransaction, id: string) {
  return (await everybody(tx)).find((person) => person.id === id);
}
