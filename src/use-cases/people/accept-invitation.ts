import { createHmac } from 'node:crypto';
import { faultOfPassword } from '#access/passwords.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { personOfLink, useLink } from '#store/identity/one-time-links.ts';
import { savePassword } from '#store/identity/passwords.ts';
import { joined, type Person, personById } from '#store/identity/people.ts';
import { enrol, replaceRecoveryCodes } from '#store/identity/second-factors.ts';
import { endSessions } from '#store/identity/sessions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { readCouncil } from '../read-council.ts';
import {
  appAddress,
  newRecoveryCodes,
  plainRecoveryCode,
  stepOfCode,
} from '../sign-in/one-time-codes.ts';
import { hashed } from '../sign-in/password-hash.ts';
import { hashOf, seal } from '../sign-in/secrets.ts';
import { asHouse, beginSession } from '../sign-in/sessions.ts';
import { rememberSignInFrom } from '../sign-in/throttle.ts';

/** What an invitation shows to whoever holds its link. */
export type OpenInvitation = {
  readonly name: string;
  readonly email: string;
  /** The secret of their one-time codes, in letters, for typing into an app. */
  readonly secret: string;
  /** The same, as the address an app reads from a picture. */
  readonly appAddress: string;
};

/** The invitation behind a link, or null when it was used, has run out or never was. */
export async function readInvitation(house: House, token: string): Promise<OpenInvitation | null> {
  const council = await readCouncil(house);
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const person = await invitedBy(tx, house, token);
    if (person === null) return null;
    const secret = secretFor(house, token);
    const { name, email } = person;
    return { name, email, secret, appAddress: appAddress(secret, email, council.shortName) };
  });
}

/**
 * Takes up an invitation: keeps the password, enrols the second factor, signs in.
 *
 * The ten recovery codes are given here and never again.
 */
export async function acceptInvitation(
  house: House,
  given: {
    readonly token: string;
    readonly password: string;
    readonly code: string;
    readonly from: string;
    readonly browser: string;
  },
): Promise<Outcome<{ token: string; recoveryCodes: readonly string[] }>> {
  const at = house.now();
  const open = await readInvitation(house, given.token);
  if (open === null) return refused('not found', usedOrOver);
  const weakness = faultOfPassword(given.password, [open.name, open.email]);
  if (weakness !== null) return refused('not valid', weakness, 'password');
  const step = stepOfCode(open.secret, given.code, at);
  if (step === null) return refused('not valid', wrongCode, 'code');
  const password = await hashed(given.password);
  const recoveryCodes = newRecoveryCodes();
  return within(house.database, 'app_house', asHouse(house), async (tx) => {
    const person = await useLink(tx, linkHash(house, given.token), 'invitation', at);
    if (person === null) return refused('not found', usedOrOver);
    await savePassword(tx, person, password, at);
    await enrol(tx, person, { sealed: seal(house, 'one-time code', open.secret), step }, at);
    await keepRecoveryCodes(tx, house, person, recoveryCodes);
    await endSessions(tx, person);
    await joined(tx, person, at);
    await rememberSignInFrom(tx, house, person, given.from);
    const actor = { council: house.council, person };
    await recordInAudit(tx, actor, {
      at,
      did: 'took up an invitation',
      subject: `person ${person}`,
    });
    return {
      done: true,
      token: await beginSession(tx, house, person, given.browser),
      recoveryCodes,
    };
  });
}

/** Keeps ten recovery codes, hashed; the ones before them stop working. */
export async function keepRecoveryCodes(
  tx: OpenTransaction,
  house: House,
  person: string,
  codes: readonly string[],
): Promise<void> {
  const hashes = codes.map((code) => hashOf(house, 'recovery code', plainRecoveryCode(code)));
  await replaceRecoveryCodes(tx, person, hashes, house.now());
}

const usedOrOver =
  'This invitation has been used or has run out. Ask your administrator for another.';

const wrongCode =
  'That code is not right. Add Rooftree to your app first, then type the six digits it shows now.';

async function invitedBy(tx: OpenTransaction, house: House, token: string): Promise<Person | null> {
  const id = await personOfLink(tx, linkHash(house, token), 'invitation', house.now());
  const person = id === null ? null : await personById(tx, id);
  return person?.endedAt === null ? person : null;
}

/**
 * The one-time-code secret that goes with a link.
 *
 * Made from the link rather than kept, so that showing the page changes
 * nothing and showing it again shows the same picture.
 */
function secretFor(house: House, token: string): string {
  const bytes = createHmac('sha256', house.secret).update(`one-time codes of ${token}`).digest();
  return base32(bytes.subarray(0, 20));
}

/** 160 bits as the 32 letters and digits that authenticator apps read. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)])
    .join('');
}

function linkHash(house: House, token: string): Buffer {
  return hashOf(house, 'one-time link', token);
}
