import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addReset, agreeToReset, waitingReset } from '#store/identity/second-factor-resets.ts';
import { removeSecondFactor } from '#store/identity/second-factors.ts';
import { endSessions } from '#store/identity/sessions.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { sendInvitation } from './invite-person.ts';
import { asAdministrator } from './manage-roles.ts';
import { personNamed } from './read-people.ts';

/** How long a second administrator has to agree. */
const waitMinutes = 24 * 60;

/** Asks for somebody’s lost second factor to be taken away: a second administrator must agree. */
export function askForSecondFactorReset(
  house: House,
  administrator: SignedIn,
  given: { readonly person: string; readonly why: string },
): Promise<Outcome> {
  return asAdministrator(house, administrator, given.person, async (tx, { endedAt }) => {
    const at = house.now();
    if (given.person === administrator.id) {
      return refused('may not', 'Nobody asks this for themselves. Ask another administrator.');
    }
    if (endedAt !== null) return refused('wrong order', 'That account has ended.');
    if (given.why === '') {
      return refused('not valid', 'Choose how you know that it is them.', 'why');
    }
    const waiting = await waitingReset(tx, given.person, minutesAfter(at, -waitMinutes));
    if (waiting !== null) return refused('wrong order', 'This has been asked for already.');
    const reset = { id: crypto.randomUUID(), person: given.person };
    await addReset(tx, { ...reset, askedBy: administrator.id, askedAt: at });
    return { did: 'asked to reset a second factor', why: given.why };
  });
}

/**
 * Agrees, as a second administrator, to take away somebody’s second factor.
 *
 * Ends every session of theirs and gives a link with which they set a password
 * and a second factor anew.
 */
export async function agreeToSecondFactorReset(
  house: House,
  administrator: SignedIn,
  person: string,
): Promise<Outcome<{ link: string; isMailed: boolean }>> {
  if (!may(administrator.roles, 'manage people')) {
    return refused('may not', 'Only an administrator may agree to this.');
  }
  const at = house.now();
  const actor = { council: house.council, person: administrator.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await personNamed(tx, person);
    const since = minutesAfter(at, -waitMinutes);
    const reset = found?.endedAt === null ? await waitingReset(tx, person, since) : null;
    if (reset === null) {
      return refused('not found', 'Nobody has asked for this, or a day has passed since.');
    }
    if (reset.askedBy === administrator.id || person === administrator.id) {
      return refused('may not', 'Somebody else must agree: two administrators do this together.');
    }
    if (!(await agreeToReset(tx, reset.id, administrator.id, at))) {
      return refused('wrong order', 'Another administrator has agreed already.');
    }
    await removeSecondFactor(tx, person);
    await endSessions(tx, person);
    const link = await sendInvitation(tx, house, actor, person);
    const did = `agreed with person ${reset.askedBy} to reset a second factor`;
    await recordInAudit(tx, actor, { at, did, subject: `person ${person}` });
    return { done: true, link, isMailed: house.post !== null };
  });
}
