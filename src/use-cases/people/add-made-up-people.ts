import type { Role } from '#access/roles.ts';
import type { Day } from '#calendar/day.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addDeputyship } from '#store/identity/deputyships.ts';
import { addGrant } from '#store/identity/grants.ts';
import { addPerson } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { readCouncil } from '../read-council.ts';
import { asHouse } from '../sign-in/sessions.ts';

/** Somebody made up, with what they are to the sample council. */
export type MadeUpPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly {
    readonly role: Role;
    readonly from: Day;
    readonly until: Day | null;
  }[];
};

/** Somebody made up who stands in for the role of another. */
export type MadeUpDeputy = {
  readonly deputy: string;
  readonly holder: string;
  readonly role: Role;
  readonly from: Day;
  readonly until: Day;
};

/** Adds made-up people to the sample council; every other council refuses them. */
export async function addMadeUpPeople(
  house: House,
  people: readonly MadeUpPerson[],
  deputies: readonly MadeUpDeputy[] = [],
): Promise<Outcome> {
  if (!(await readCouncil(house)).isSample) {
    return refused('may not', 'Made-up people belong to the sample council alone.');
  }
  const at = house.now();
  const given = { at, by: null };
  const grants = people.flatMap(({ id: person, roles }) =>
    roles.map((dated) => ({ ...dated, id: crypto.randomUUID(), person })),
  );
  const deputyships = deputies.flatMap(({ deputy, holder, role, from, until }) =>
    grants
      .filter((grant) => grant.person === holder && grant.role === role)
      .map((of) => ({ id: crypto.randomUUID(), person: deputy, of, from, until })),
  );
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    for (const { id, name, email } of people) {
      await addPerson(tx, { id, name, email, isMadeUp: true, invitedAt: at, joinedAt: at });
    }
    for (const grant of grants) await addGrant(tx, grant, given);
    for (const deputyship of deputyships) await addDeputyship(tx, deputyship, given);
    const subject = `council ${house.council}`;
    await recordInAudit(tx, asHouse(house), { at, did: 'added made-up people', subject });
    return { done: true };
  });
}
