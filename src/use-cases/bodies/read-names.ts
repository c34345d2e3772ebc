import { within } from '#store/database.ts';
import { everybody } from '#store/identity/people.ts';
import type { House } from '../house.ts';

/** Everybody with an account that has not ended, by name: whom a clerk can choose for a seat. */
export async function readNames(
  house: House,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const people = (await everybody(tx)).filter(({ endedAt }) => endedAt === null);
    return people
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  });
}
