import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { link, type ProviderAccount, personLinkedTo } from '#store/identity/openid-links.ts';
import { joined, type Person, personByEmail, personById } from '#store/identity/people.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { asHouse, beginSession, rolesHeld } from './sessions.ts';
import { rememberSignInFrom } from './throttle.ts';
import { noRole } from './with-second-factor.ts';

/** An account that the council’s sign-in provider vouches for. */
export type ProvenAccount = ProviderAccount & {
  /** Null unless the provider says that the address is theirs. */
  readonly email: string | null;
  readonly usedSecondFactor: boolean;
};

/**
 * Signs in the person whom a proven account belongs to.
 *
 * They must have been invited. The first time they are found by their address;
 * from then on by the account alone, which no change of address can move.
 */
export async function signInAsProven(
  house: House,
  account: ProvenAccount,
  where: { readonly from: string; readonly browser: string },
): Promise<Outcome<{ token: string }>> {
  if (!account.usedSecondFactor) return refused('may not', askForSecondFactor);
  const at = house.now();
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const person = await personBehind(tx, house, account);
    if (person === null || person.endedAt !== null) {
      const subject = person === null ? 'no account' : `person ${person.id}`;
      await recordInAudit(tx, asHouse(house), { at, did: 'was refused a sign-in', subject });
      return refused('may not', notInvited);
    }
    if ((await rolesHeld(tx, person.id, at)).length === 0) return refused('may not', noRole);
    await joined(tx, person.id, at);
    await rememberSignInFrom(tx, house, person.id, where.from);
    const actor = { council: house.council, person: person.id };
    const subject = `person ${person.id}`;
    await recordInAudit(tx, actor, { at, did: 'signed in with the council’s account', subject });
    return { done: true, token: await beginSession(tx, house, person.id, where.browser) };
  });
}

const askForSecondFactor =
  'Your council’s own sign-in did not ask for a second step. Ask whoever looks after it to switch that on for Rooftree.';

const notInvited =
  'You have not been invited to Rooftree yet. Ask your administrator to invite you at the address your council knows you by.';

async function personBehind(
  tx: OpenTransaction,
  house: House,
  account: ProvenAccount,
): Promise<Person | null> {
  const linked = await personLinkedTo(tx, account);
  if (linked !== null) return personById(tx, linked);
  if (account.email === null) return null;
  const person = await personByEmail(tx, account.email);
  if (person === null || person.endedAt !== null || person.isMadeUp) return null;
  const { issuer, subject } = account;
  const at = house.now();
  // Somebody else’s account with the same address, later: it was linked once and stays linked.
  if (!(await link(tx, { issuer, subject }, person.id, at))) return null;
  const actor = { council: house.council, person: person.id };
  await recordInAudit(tx, actor, {
    at,
    did: 'linked the council’s account',
    subject: `person ${person.id}`,
  });
  return person;
}
