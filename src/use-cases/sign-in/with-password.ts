import { minutesAfter } from '#calendar/instant.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { passwordOf } from '#store/identity/passwords.ts';
import { addPending } from '#store/identity/pending-sign-ins.ts';
import { personByEmail } from '#store/identity/people.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isPassword } from './password-hash.ts';
import { hashOf, newToken } from './secrets.ts';
import { asHouse } from './sessions.ts';
import { forgiveGuess, takeGuess, tooManyTries } from './throttle.ts';

/**
 * The first half of signing in: gives the token under which the second half waits.
 *
 * An unknown address, a wrong password and an account that has ended answer
 * alike, and take as long.
 */
export async function signInWithPassword(
  house: House,
  given: { readonly email: string; readonly password: string; readonly from: string },
): Promise<Outcome<{ token: string }>> {
  const at = house.now();
  const key = hashOf(house, 'guessed account', given.email.trim().toLowerCase());
  const asked = await within(house.database, 'app_house', asHouse(house), async (tx) => {
    const person = await personByEmail(tx, given.email.trim());
    const guess = { key, person: person?.id ?? null, from: given.from, at };
    const until = await takeGuess(tx, house, guess);
    return { person, until, kept: await passwordOf(tx, person?.id ?? nobody) };
  });
  if (asked.until !== null) return tooManyTries(at, asked.until);
  const isRight = await isPassword(given.password, asked.kept);
  const person = isRight && asked.person?.endedAt === null ? asked.person.id : null;
  const token = newToken();
  await within(house.database, 'app_house', asHouse(house), async (tx) => {
    if (person === null) {
      const subject = asked.person === null ? 'no account' : `person ${asked.person.id}`;
      await recordInAudit(tx, asHouse(house), { at, did: 'was refused a sign-in', subject });
      return;
    }
    await forgiveGuess(tx, house, { key, person, from: given.from, at });
    const pending = { kind: 'second factor', person } as const;
    await addPending(tx, hashOf(house, 'pending sign-in', token), pending, minutesAfter(at, 10));
  });
  return person === null ? refused('not valid', wrong, 'email') : { done: true, token };
}

const wrong =
  'The e-mail address or the password is not right. Check both, or ask for a new password.';

const nobody = '00000000-0000-0000-0000-000000000000';
