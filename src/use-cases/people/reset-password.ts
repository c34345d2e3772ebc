import { setTimeout } from 'node:timers/promises';
import { faultOfPassword } from '#access/passwords.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { addLink, personOfLink, useLink } from '#store/identity/one-time-links.ts';
import { passwordOf, savePassword } from '#store/identity/passwords.ts';
import { type Person, personByEmail, personById } from '#store/identity/people.ts';
import { endSessions } from '#store/identity/sessions.ts';
import { queueMessage } from '#store/outbox.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { hashed } from '../sign-in/password-hash.ts';
import { hashOf, newToken } from '../sign-in/secrets.ts';
import { asHouse } from '../sign-in/sessions.ts';
import { takeGuess, tooManyTries } from '../sign-in/throttle.ts';

/** How long a link to a new password works. */
const resetMinutes = 60;

/**
 * Asks for a link to a new password; whoever asks learns nothing from the answer.
 *
 * The link itself goes out by mail alone, to the address the account has.
 */
export async function askForReset(
  house: House,
  asked: { readonly email: string; readonly from: string },
): Promise<Outcome> {
  const at = house.now();
  // Queueing a letter takes longer than not: everybody waits for the same moment.
  const answer = setTimeout(answerMilliseconds);
  const key = hashOf(house, 'asked reset', asked.email.trim().toLowerCase());
  const until = await within(house.database, 'app_house', asHouse(house), async (tx) => {
    const person = await personByEmail(tx, asked.email.trim());
    const guess = { key, person: null, from: asked.from, at };
    const wait = await takeGuess(tx, house, guess);
    if (wait === null && person !== null && (await hasPassword(tx, person))) {
      await sendResetLink(tx, house, person);
      await recordInAudit(tx, asHouse(house), {
        at,
        did: 'was asked for a new password',
        subject: `person ${person.id}`,
      });
    }
    return wait;
  });
  await answer;
  return until === null ? { done: true } : tooManyTries(at, until);
}

const answerMilliseconds = 300;

/** Sends `person` a link to a new password; earlier ones stop working. */
async function sendResetLink(tx: OpenTransaction, house: House, person: Person): Promise<void> {
  // Without a relay nobody could get it: an administrator invites them anew instead.
  if (house.post === null) return;
  const token = newToken();
  const now = house.now();
  await addLink(tx, hashOf(house, 'one-time link', token), {
    person: person.id,
    purpose: 'password reset',
    madeAt: now,
    madeBy: null,
    expiresAt: minutesAfter(now, resetMinutes),
  });
  await queueMessage(tx, { to: person.email, kind: 'reset', link: `/reset/${token}`, at: now });
}

/** Whether a link to a new password still works. */
export async function isResetOpen(house: House, token: string): Promise<boolean> {
  const hash = hashOf(house, 'one-time link', token);
  const person = await within(house.database, 'app_house', asHouse(house), (tx) =>
    personOfLink(tx, hash, 'password reset', house.now()),
  );
  return person !== null;
}

/** Sets a new password by a link and ends every session; signing in still takes the second factor. */
export async function resetPassword(
  house: House,
  given: { readonly token: string; readonly password: string },
): Promise<Outcome> {
  const at = house.now();
  const hash = hashOf(house, 'one-time link', given.token);
  const person = await within(house.database, 'app_house', asHouse(house), async (tx) => {
    const id = await personOfLink(tx, hash, 'password reset', at);
    return id === null ? null : personById(tx, id);
  });
  if (person === null || person.endedAt !== null) return refused('not found', usedOrOver);
  const weakness = faultOfPassword(given.password, [person.name, person.email]);
  if (weakness !== null) return refused('not valid', weakness, 'password');
  const password = await hashed(given.password);
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    if ((await useLink(tx, hash, 'password reset', at)) === null) {
      return refused('not found', usedOrOver);
    }
    await savePassword(tx, person.id, password, at);
    await endSessions(tx, person.id);
    await recordInAudit(tx, actor, {
      at,
      did: 'set a new password',
      subject: `person ${person.id}`,
    });
    return { done: true };
  });
}

const usedOrOver = 'This link has been used or has run out. Ask for another.';

async function hasPassword(tx: OpenTransaction, person: Person): Promise<boolean> {
  return person.endedAt === null && (await passwordOf(tx, person.id)) !== null;
}
