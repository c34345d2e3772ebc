import type { SignedIn } from '#access/person.ts';
import { endDeputyshipsOf } from '#store/identity/deputyships.ts';
import { endEveryGrant } from '#store/identity/grants.ts';
import { removeLinks } from '#store/identity/one-time-links.ts';
import { endPerson } from '#store/identity/people.ts';
import { removeSecondFactor } from '#store/identity/second-factors.ts';
import { endSendingTokens } from '#store/identity/sending-tokens.ts';
import { endSessions } from '#store/identity/sessions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { asAdministrator } from './manage-roles.ts';

/**
 * Ends somebody’s account: every session at once, every role and deputyship, every link
 * and sending token, the second factor.
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
    const at = house.now();
    await endPerson(tx, person, at);
    await endEveryGrant(tx, person, at);
    await endDeputyshipsOf(tx, person, at);
    await endSendingTokens(tx, person, at);
    await endSessions(tx, person);
    await removeSecondFactor(tx, person);
    await removeLinks(tx, person);
    return { did: 'ended an account' };
  });
}
