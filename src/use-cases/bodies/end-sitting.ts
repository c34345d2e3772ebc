import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import {
  endMembership,
  membershipsIn,
  membershipToChange,
  seatToFill,
} from '#store/bodies/keep-seats.ts';
import { seatsNominatedBy } from '#store/bodies/seat-rules.ts';
import type { MembershipTable } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';

/**
 * Ends somebody’s time in a seat.
 *
 * Whoever sat elsewhere because of an office here leaves that seat the same day:
 * the vacancy begins by itself.
 */
export async function endSitting(
  house: House,
  person: SignedIn,
  { membership: id, until }: { readonly membership: string; readonly until: Day | null },
): Promise<Outcome<{ readonly endedElsewhere: number }>> {
  if (!may(person.roles, 'run bodies')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const held = isId(id) ? await membershipToChange(tx, house.council, id) : null;
    if (held === null) return refused('not found', 'There is no such membership.');
    if (until === null) return refused('not valid', 'Write the last day.', 'until');
    if (until < held.from_day) {
      return refused(
        'not valid',
        'The last day comes before the first. Write a later one.',
        'until',
      );
    }
    const ended = [held, ...(await restingOn(tx, held, until))];
    for (const one of ended) {
      await endMembership(tx, house.council, one.membership_id, until);
      const subject = `membership:${one.membership_id}`;
      await recordInAudit(tx, actor, { at: house.now(), did: 'ended a membership', subject });
    }
    return { done: true, endedElsewhere: ended.length - 1 };
  });
}

/** The memberships somebody holds elsewhere because of the office they have in `held`. */
async function restingOn(
  tx: OpenTransaction,
  held: MembershipTable,
  until: Day,
): Promise<readonly MembershipTable[]> {
  if (held.office === null) return [];
  const seat = await seatToFill(tx, held.council_id, held.seat_id);
  if (seat === null) return [];
  const nominated = await seatsNominatedBy(tx, held.council_id, seat.body_id);
  const others = await membershipsIn(tx, held.council_id, nominated);
  return others.filter(
    (one) =>
      isSamePerson(one, held) &&
      one.from_day <= until &&
      (one.until_day === null || one.until_day > until),
  );
}

function isSamePerson(one: MembershipTable, other: MembershipTable): boolean {
  if (one.person_id !== null || other.person_id !== null) return one.person_id === other.person_id;
  return one.name === other.name;
}
