import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { personById } from '#store/identity/people.ts';
import {
  addSendingToken,
  endSendingToken,
  noteTokenUsed,
  type SendingToken,
  sendingTokensOf,
  sendingTokenUnder,
} from '#store/identity/sending-tokens.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { hashOf, newToken } from '../sign-in/secrets.ts';
import { asHouse, rolesHeld } from '../sign-in/sessions.ts';
import { isId } from './read-people.ts';

/** How long a sending token works: a quarter’s sendings and no forgotten ones. */
const tokenDays = 100;

const mayNot = 'Only the performance analyst may make sending tokens.';

/** Makes a token with which `rooftree send` hands in figures; shown here and never again. */
export async function makeSendingToken(
  house: House,
  person: SignedIn,
  name: string,
): Promise<Outcome<{ token: string }>> {
  if (!may(person.roles, 'make a sending token')) return refused('may not', mayNot);
  if (name.trim() === '') return refused('not valid', 'Say which computer it is for.', 'name');
  const token = `rooftree_${newToken()}`;
  const id = crypto.randomUUID();
  const at = house.now();
  const actor = { council: house.council, person: person.id };
  await within(house.database, 'app_house', actor, async (tx) => {
    await addSendingToken(tx, hashOf(house, 'sending token', token), {
      id,
      person: person.id,
      name: name.trim().slice(0, 80),
      madeAt: at,
      until: daysAfter(londonDayOf(at), tokenDays),
      usedAt: null,
    });
    await recordInAudit(tx, actor, { at, did: 'made a sending token', subject: `token ${id}` });
  });
  return { done: true, token };
}

/** The sending tokens somebody has made and not ended. */
export async function readSendingTokens(
  house: House,
  person: SignedIn,
): Promise<readonly SendingToken[]> {
  if (!may(person.roles, 'make a sending token')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, (tx) => sendingTokensOf(tx, person.id));
}

/** Ends one of somebody’s own sending tokens. */
export async function endOwnSendingToken(
  house: House,
  person: SignedIn,
  token: string,
): Promise<Outcome> {
  const at = house.now();
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    if (!isId(token) || !(await endSendingToken(tx, person.id, token, at))) {
      return refused('not found', 'That token has ended already.');
    }
    await recordInAudit(tx, actor, { at, did: 'ended a sending token', subject: `token ${token}` });
    return { done: true };
  });
}

/** Who sends with `token`, with the roles they hold now; null when the token is nobody’s any more. */
export async function whoSendsWith(house: House, token: string): Promise<SignedIn | null> {
  const at = house.now();
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const hash = hashOf(house, 'sending token', token);
    const found = await sendingTokenUnder(tx, hash, londonDayOf(at));
    const person = found === null ? null : await personById(tx, found.person);
    if (found === null || person === null || person.endedAt !== null) return null;
    const roles = await rolesHeld(tx, person.id, at);
    if (!may(roles, 'send figures')) return null;
    await noteTokenUsed(tx, found.id, at);
    return { id: person.id, council: house.council, name: person.name, roles };
  });
}
