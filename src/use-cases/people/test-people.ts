import type { SignedIn } from '#access/person.ts';
import type { Role } from '#access/roles.ts';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { saveCouncil } from '#store/councils.ts';
import { within } from '#store/database.ts';
import { addGrant } from '#store/identity/grants.ts';
import { addPerson } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { asHouse, beginSession } from '../sign-in/sessions.ts';

/** Somebody a test has signed in, with the token of their session. */
export type TestPerson = SignedIn & { readonly token: string; readonly email: string };

/** Adds somebody with `roles` to a test’s house, and signs them in. */
export async function addTestPerson(
  house: House,
  roles: readonly Role[],
  name = 'Sam Okafor',
): Promise<TestPerson> {
  const id = crypto.randomUUID();
  const email = `${id}@estuary.example`;
  const at = house.now();
  const from = daysAfter(londonDayOf(at), -30);
  const token = await within(house.database, 'app_house', asHouse(house), async (tx) => {
    await addPerson(tx, { id, name, email, isMadeUp: false, invitedAt: at, joinedAt: at });
    for (const role of roles) {
      const grant = { id: crypto.randomUUID(), person: id, role, from, until: null };
      await addGrant(tx, grant, { at, by: null });
    }
    return beginSession(tx, house, id, 'Firefox on Linux');
  });
  return { id, council: house.council, name, roles, token, email };
}

/** Gives a test’s house its council, made up or not. */
export async function addTestCouncil(house: House, isSample: boolean): Promise<void> {
  await within(house.database, 'app_house', asHouse(house), (tx) =>
    saveCouncil(tx, {
      council_id: house.council,
      ons: 'E09999999',
      name: 'Estuary Borough Council',
      short_name: 'Estuary',
      brand_colour: '#0f5c63',
      accent_colour: '#f2a900',
      logo_svg: null,
      is_sample: isSample,
    }),
  );
}
