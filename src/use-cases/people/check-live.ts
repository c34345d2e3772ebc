import { isInForceOn } from '#access/grants.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { everybody } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { readCouncil } from '../read-council.ts';
import { asHouse } from '../sign-in/sessions.ts';

/** What keeps this house from live use as far as people go, each a sentence; none when nothing does. */
export async function whatKeepsPeopleFromLive(house: House): Promise<readonly string[]> {
  const council = await readCouncil(house);
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const people = (await everybody(tx)).filter((person) => person.endedAt === null);
    const administrators = (await keptGrants(tx)).filter(
      ({ role, person, ...days }) =>
        role === 'administrator' &&
        isInForceOn(days, today) &&
        people.some(({ id }) => id === person),
    );
    return [
      ...(council.isSample || people.some(({ isMadeUp }) => isMadeUp)
        ? [
            'This is the sample council, where anybody may be anybody. Begin live use with an empty database.',
          ]
        : []),
      ...(administrators.length === 0
        ? ['There is no administrator. Run: rooftree invite EMAIL --role administrator']
        : []),
    ];
  });
}
