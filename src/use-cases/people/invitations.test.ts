import { equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { generateSync } from 'otplib';
import { day } from '#calendar/day.ts';
import { millisecondsOf, minutesAfter } from '#calendar/instant.ts';
import { signedInUnder } from '../sign-in/sessions.ts';
import { signInWithPassword } from '../sign-in/with-password.ts';
import { signInWithSecondFactor } from '../sign-in/with-second-factor.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { acceptInvitation, readInvitation } from './accept-invitation.ts';
import { inviteFromCommand, invitePerson } from './invite-person.ts';
import { giveRole } from './manage-roles.ts';
import { addTestPerson } from './test-people.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
});
after(() => house.close());

const password = 'kettle orchard violin';
const where = { from: '192.0.2.1', browser: 'Firefox on Linux' };

/** The code an app with `secret` shows at the house’s moment. */
function codeNow(secret: string): string {
  return generateSync({ secret, epoch: Math.floor(millisecondsOf(house.now()) / 1000) });
}

async function invited(email: string): Promise<string> {
  const outcome = await inviteFromCommand(house, { email, role: 'administrator' });
  ok(outcome.done);
  return outcome.link.split('/').at(-1) ?? '';
}

test('an invitation from the command lets somebody in once, with two factors and ten codes', async () => {
  const token = await invited('first@estuary.example');
  const open = await readInvitation(house, token);
  equal(open?.email, 'first@estuary.example');
  match(open?.appAddress ?? '', /^otpauth:\/\/totp\/.*secret=/);
  const given = { token, password, code: codeNow(open?.secret ?? ''), ...where };
  const accepted = await acceptInvitation(house, given);
  ok(accepted.done);
  equal(new Set(accepted.recoveryCodes).size, 10);
  match(accepted.recoveryCodes[0] ?? '', /^([a-z2-9]{4}-){2}[a-z2-9]{4}$/);
  const person = await signedInUnder(house, accepted.token);
  equal(person?.roles.join(), 'administrator');
  const again = await acceptInvitation(house, given);
  equal(again.done || again.because.kind, 'not found');
});

test('the whole way in: password, then the next code; a code used once is refused', async () => {
  const token = await invited('whole@estuary.example');
  const secret = (await readInvitation(house, token))?.secret ?? '';
  const accepted = await acceptInvitation(house, {
    token,
    password,
    code: codeNow(secret),
    ...where,
  });
  ok(accepted.done);
  const email = 'Whole@Estuary.example';
  const half = await signInWithPassword(house, { email, password, from: where.from });
  ok(half.done);
  equal(await signedInUnder(house, half.token), null);
  const kind = 'one-time code' as const;
  const used = { token: half.token, typed: codeNow(secret), kind, ...where };
  const replayed = await signInWithSecondFactor(house, used);
  equal(replayed.done || replayed.because.kind, 'not valid');
  house.turnClockTo(minutesAfter(house.now(), 1));
  const whole = await signInWithSecondFactor(house, { ...used, typed: codeNow(secret) });
  ok(whole.done);
  notEqual(whole.token, half.token);
  equal((await signedInUnder(house, whole.token))?.name, 'whole');
});

test('a recovery code stands in for the app, once', async () => {
  const token = await invited('paper@estuary.example');
  const secret = (await readInvitation(house, token))?.secret ?? '';
  const accepted = await acceptInvitation(house, {
    token,
    password,
    code: codeNow(secret),
    ...where,
  });
  ok(accepted.done);
  const typed = (accepted.recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ');
  const signIn = async () => {
    const half = await signInWithPassword(house, {
      email: 'paper@estuary.example',
      password,
      from: where.from,
    });
    ok(half.done);
    return signInWithSecondFactor(house, {
      token: half.token,
      typed,
      kind: 'recovery code',
      ...where,
    });
  };
  const first = await signIn();
  equal(first.done && first.recoveryCodesLeft, 9);
  const second = await signIn();
  equal(second.done || second.because.kind, 'not valid');
});

const refusals = [
  ['a password that is easy to guess', { password: 'password123456' }, 'password'],
  ['a code that is not theirs', { code: '000000' }, 'code'],
] as const;

for (const [sentence, change, field] of refusals) {
  test(`an invitation is not taken up with ${sentence}, and can still be`, async () => {
    const token = await invited(`${field}@estuary.example`);
    const secret = (await readInvitation(house, token))?.secret ?? '';
    const given = { token, password, code: codeNow(secret), ...where };
    const outcome = await acceptInvitation(house, { ...given, ...change });
    equal(outcome.done || outcome.because.field, field);
    ok((await acceptInvitation(house, given)).done);
  });
}

for (const address of [
  'ann@one.example,bob@two.example',
  'ann@one.example;b',
  'ann(x)@one.example',
]) {
  test(`${address} is no e-mail address`, async () => {
    const refused = await inviteFromCommand(house, { email: address, role: 'analyst' });
    equal(refused.done || refused.because.field, 'email');
  });
}

test('an invitation runs out after a week', async () => {
  const token = await invited('late@estuary.example');
  const before = house.now();
  house.turnClockTo(minutesAfter(before, 7 * 24 * 60));
  equal(await readInvitation(house, token), null);
  house.turnClockTo(before);
});

test('only an administrator invites, and nobody twice', async () => {
  const invitation = {
    name: 'Ben Hale',
    email: 'ben@estuary.example',
    role: 'councillor' as const,
    from: day('2026-11-25'),
    until: null,
  };
  const councillor = await addTestPerson(house, ['councillor']);
  const refusal = await invitePerson(house, councillor, invitation);
  equal(refusal.done || refusal.because.kind, 'may not');
  const administrator = await addTestPerson(house, ['administrator']);
  ok((await invitePerson(house, administrator, invitation)).done);
  const twice = await invitePerson(house, administrator, invitation);
  equal(twice.done || twice.because.field, 'email');
});

test('a role that does not exist is refused with the list of those that do', async () => {
  const outcome = await inviteFromCommand(house, { email: 'x@estuary.example', role: 'king' });
  match(outcome.done ? '' : outcome.because.say, /There is no role king.*administrator/);
});

test('an inspector is let in until a day, whichever way they come', async () => {
  const administrator = await addTestPerson(house, ['administrator']);
  const asInspector = { role: 'inspector', from: day('2026-11-25'), until: null } as const;
  const invitation = { name: 'Una Bell', email: 'una@estuary.example', ...asInspector };
  const forEver = await invitePerson(house, administrator, invitation);
  equal(forEver.done || forEver.because.field, 'until');
  const { id: person } = await addTestPerson(house, ['councillor']);
  const given = await giveRole(house, administrator, { person, ...asInspector });
  equal(given.done || given.because.field, 'until');
  const commanded = await inviteFromCommand(house, invitation);
  equal(commanded.done || commanded.because.kind, 'not valid');
  const until = day('2027-03-31');
  ok((await invitePerson(house, administrator, { ...invitation, until })).done);
});
