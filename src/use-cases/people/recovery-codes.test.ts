import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generateSync } from 'otplib';
import type { SignedIn } from '#access/person.ts';
import { millisecondsOf, minutesAfter } from '#calendar/instant.ts';
import { signedInUnder } from '../sign-in/sessions.ts';
import { signInWithPassword } from '../sign-in/with-password.ts';
import { signInWithSecondFactor } from '../sign-in/with-second-factor.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import { inviteFromCommand } from './invite-person.ts';
import { renewRecoveryCodes } from './own-account.ts';

const email = 'ada@estuary.example';
const password = 'kettle orchard violin';
const where = { from: '192.0.2.1', browser: 'Firefox on Linux' };

let house: TestHouse;
let person: SignedIn;
let secret: string;
let first: readonly string[];
before(async () => {
  house = await openTestHouse();
  const invited = await inviteFromCommand(house, { email, role: 'administrator' });
  ok(invited.done);
  const token = invited.link.split('/').at(-1) ?? '';
  secret = (await readInvitation(house, token))?.secret ?? '';
  const accepted = await acceptInvitation(house, { token, password, code: codeNow(), ...where });
  ok(accepted.done);
  first = accepted.recoveryCodes;
  const signedIn = await signedInUnder(house, accepted.token);
  ok(signedIn !== null);
  person = signedIn;
});
after(() => house.close());

/** The code that their app shows at the house’s moment. */
function codeNow(): string {
  return generateSync({ secret, epoch: Math.floor(millisecondsOf(house.now()) / 1000) });
}

const renew = (code = codeNow()) => renewRecoveryCodes(house, person, { code, from: where.from });

async function signInWith(recoveryCode: string): Promise<boolean> {
  const half = await signInWithPassword(house, { email, password, from: where.from });
  ok(half.done);
  const given = { token: half.token, typed: recoveryCode, kind: 'recovery code' as const };
  return (await signInWithSecondFactor(house, { ...given, ...where })).done;
}

test('a code of the app that was used before makes no recovery codes', async () => {
  const renewed = await renew();
  equal(renewed.done || renewed.because.field, 'code');
});

test('new recovery codes take the place of the old', async () => {
  house.turnClockTo(minutesAfter(house.now(), 1));
  const renewed = await renew();
  ok(renewed.done);
  equal(await signInWith(first[0] ?? ''), false);
  equal(await signInWith(renewed.recoveryCodes[0] ?? ''), true);
});

test('right codes are no guesses, however many', async () => {
  for (let time = 0; time < 12; time += 1) {
    house.turnClockTo(minutesAfter(house.now(), 1));
    ok((await renew()).done);
  }
});

test('wrong codes are, and are soon not looked at any more', async () => {
  for (let time = 0; time < 10; time += 1) await renew('000000');
  const refused = await renew();
  equal(refused.done || refused.because.kind, 'too many tries');
});
