import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { within } from '#store/database.ts';
import { namesOfPeople } from '#store/identity/people.ts';
import { type Release, releases } from '#store/releases.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from './house.ts';

/** A release with the names of those who had a hand in it. */
export type ReleaseInList = Release & { readonly names: Readonly<Record<string, string>> };

/** Every release of this house, the newest first, for the people who make and approve them. */
export async function listReleases(
  house: House,
  person: SignedIn,
): Promise<readonly ReleaseInList[]> {
  if (!may(person.roles, 'see exact figures')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const every = await releases(tx, house.council);
    const names = await namesOf(tx, every);
    return every.map((release) => ({ ...release, names }));
  });
}

/** The names of everybody who had a hand in `some` releases, by their id. */
export async function namesOf(
  tx: OpenTransaction,
  some: readonly Release[],
): Promise<Readonly<Record<string, string>>> {
  const acts = some.flatMap((one) => [one.prepared, one.approved, one.returned, one.recalled]);
  return namesOfPeople(tx, new Set(acts.filter((act) => act !== null).map(({ by }) => by)));
}
