import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { challengesOf, type KeptChallenge } from '#store/actions/challenges.ts';
import { type CarriedResolution, carriedSince } from '#store/actions/resolutions.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type ServiceLead, serviceLeads } from './service-leads.ts';

/** What an action can begin from, and who can undertake it. */
export type Beginnings = {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** Carried in the last six months, newest first. */
  readonly carried: readonly CarriedResolution[];
  /** Not closed yet. */
  readonly challenges: readonly KeptChallenge[];
  readonly leads: readonly ServiceLead[];
  readonly today: Day;
};

/** Everything the clerk chooses from when an action begins. */
export async function readBeginnings(
  house: House,
  person: SignedIn,
): Promise<Outcome<{ readonly beginnings: Beginnings }>> {
  if (!may(person.roles, 'run meetings')) return refused('not found', 'There is no such page.');
  const today = londonDayOf(house.now());
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const standing = (await bodies(tx, house.council)).filter(({ ended_on }) => ended_on === null);
    const challenges = await challengesOf(tx, house.council, {});
    const beginnings = {
      bodies: standing.map(({ body_id, name }) => ({ id: body_id, name })),
      carried: await carriedSince(tx, house.council, monthsAfter(today, -6)),
      challenges: challenges.filter(({ state }) => state !== 'closed'),
      leads: await serviceLeads(tx, today),
      today,
    };
    return { done: true, beginnings };
  });
}
