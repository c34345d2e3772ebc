import { isInForceOn } from '#access/grants.ts';
import { type Role, roles } from '#access/roles.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { everybody, personById } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { readCouncil } from '../read-council.ts';
import { asHouse, beginSession } from './sessions.ts';

/** Somebody of the sample council whom a newcomer may be. */
export type SamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

/** The made-up people of the sample council, by role; none in any other house. */
export async function samplePeople(house: House): Promise<readonly SamplePerson[]> {
  if (!(await readCouncil(house)).isSample) return [];
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const people = (await everybody(tx)).filter((one) => one.isMadeUp && one.endedAt === null);
    const grants = (await keptGrants(tx)).filter((grant) => isInForceOn(grant, today));
    return people
      .map(({ id, name }) => ({
        id,
        name,
        roles: grants.filter((grant) => grant.person === id).map((grant) => grant.role),
      }))
      .filter((one) => one.roles.length > 0)
      .toSorted((one, other) => rankOf(one) - rankOf(other));
  });
}

/** Signs in as a made-up person of the sample council, without asking who it is. */
export async function signInAsSamplePerson(
  house: House,
  person: string,
  browser: string,
): Promise<Outcome<{ token: string }>> {
  if (!isId(person) || !(await readCouncil(house)).isSample) return refused('not found', notHere);
  const actor = { council: house.council, person };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await personById(tx, person);
    if (found === null || !found.isMadeUp || found.endedAt !== null) {
      return refused('not found', notHere);
    }
    await recordInAudit(tx, actor, {
      at: house.now(),
      did: 'signed in as a made-up person',
      subject: `person ${person}`,
    });
    return { done: true, token: await beginSession(tx, house, person, browser) };
  });
}

const notHere = 'There is no such person to try out.';

const order = Object.keys(roles);

function rankOf(person: SamplePerson): number {
  return Math.min(...person.roles.map((role) => order.indexOf(role)));
}
