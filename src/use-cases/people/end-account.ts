import type { SignedIn } from '#access/person.ts';
import { endEveryGrant } from '#store/identity/grants.ts';
import { removeLinks } from '#store/identity/one-time-links.ts';
import { setEnded } from '#store/identity/people.ts';
import { removeSecondFactor } from '#store/identity/second-factors.ts';
import { endSessions } from '#store/identity/sessions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { asAdministrator } from './manage-roles.ts';

/**
 * Ends somebody’s account: every session at once, every role, every link, the second factor.
 *
 * Their name stays, so that what they did can still be read. Nobody ends their
 * own account, so there is always an administrator left.
 */
export function endAccount(
  house: House,
  administrator: SignedIn,
  person: string,
): Promise<Outcome> {
  return asAdministrator(house, administrator, person, async (tx, found) => {
    if (person === administrator.id) {
      return refused('may not', 'Nobody ends their own account. Ask another administrator.');
    }
    if (found.endedAt !== null) return refused('wrong order', 'That account has ended already.');
    await setEnded(tx, person, house.now());
    await endEveryGrant(tx, person, house.now());
    await endSessions(tx, person);
    await removeSecondFactor(tx, person);
    await removeLinks(tx, person);
    return { did: 'ended an account' };
  });
}
