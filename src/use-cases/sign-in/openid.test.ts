import { equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { OAuth2Server } from 'oauth2-mock-server';
import { endAccount } from '../people/end-account.ts';
import { addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { beginOpenId, finishOpenId } from './openid.ts';
import { signedInUnder } from './sessions.ts';

type Claims = Readonly<Record<string, unknown>>;

const provider = new OAuth2Server();
/** What the provider says in the tokens it signs next. */
let vouchedFor: Claims = {};
let house: TestHouse;

before(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, 'localhost');
  provider.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
    Object.assign(token.payload, vouchedFor);
  });
  house = await openTestHouse({
    signInProvider: {
      issuer: provider.issuer.url ?? '',
      clientId: 'rooftree',
      clientSecret: 'a secret of the test',
    },
  });
});

after(async () => {
  await provider.stop();
  await house.close();
});

/** What Entra says of somebody: tenant, object, address and how they signed in. */
function claimsOf(person: TestPerson): Claims {
  return {
    sub: `subject-of-${person.id}`,
    tid: 'tenant',
    oid: person.id,
    email: person.email.toUpperCase(),
    email_verified: true,
    amr: ['pwd', 'mfa'],
  };
}

/** Goes to the provider and comes back, as a browser would; `change` alters what comes back. */
async function goAndComeBack(
  claims: Claims,
  change: (query: Record<string, string>) => Record<string, string> = (query) => query,
) {
  const begun = await beginOpenId(house, '/home');
  ok(begun.done);
  vouchedFor = claims;
  const sent = await fetch(begun.address, { redirect: 'manual' });
  const back = new URL(sent.headers.get('location') ?? '');
  const query = change(Object.fromEntries(back.searchParams));
  const given = { token: begun.token, query, from: '192.0.2.1', browser: '' };
  return { outcome: await finishOpenId(house, given), again: () => finishOpenId(house, given) };
}

test('somebody invited signs in, the first time by address and then by account', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const first = await goAndComeBack(claimsOf(person));
  ok(first.outcome.done);
  equal((await signedInUnder(house, first.outcome.token))?.id, person.id);
  const married = { ...claimsOf(person), email: 'another@estuary.example' };
  const second = await goAndComeBack(married);
  ok(second.outcome.done);
  equal((await signedInUnder(house, second.outcome.token))?.id, person.id);
});

test('somebody else who comes to have a linked address does not become its first owner', async () => {
  const person = await addTestPerson(house, ['councillor']);
  ok((await goAndComeBack(claimsOf(person))).outcome.done);
  const successor = await goAndComeBack({ ...claimsOf(person), oid: 'another-object' });
  equal(successor.outcome.done || successor.outcome.because.kind, 'may not');
});

test('what came back once signs nobody in twice', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const { outcome, again } = await goAndComeBack(claimsOf(person));
  ok(outcome.done);
  const second = await again();
  equal(second.done || second.because.kind, 'wrong order');
});

const forgeries: readonly [string, (query: Record<string, string>) => Record<string, string>][] = [
  ['a wrong state', (query) => ({ ...query, state: 'forged' })],
  ['no state', ({ state: _, ...query }) => query],
  ['a code of somebody else’s', (query) => ({ ...query, code: 'forged' })],
  ['an error instead of a code', ({ state = '' }) => ({ state, error: 'access_denied' })],
];

for (const [forgery, change] of forgeries) {
  test(`${forgery} is refused`, async () => {
    const person = await addTestPerson(house, ['councillor']);
    const { outcome } = await goAndComeBack(claimsOf(person), change);
    equal(outcome.done || outcome.because.kind, 'not valid');
  });
}

const unproven: readonly [string, Claims, RegExp][] = [
  ['a wrong nonce', { nonce: 'forged' }, /did not confirm who you are/],
  ['another application’s token', { aud: 'another' }, /did not confirm who you are/],
  ['an address nobody has verified', { email_verified: false }, /not been invited/],
  ['no second step', { amr: ['pwd'] }, /did not ask for a second step/],
  ['nothing said of a second step', { amr: undefined }, /did not ask for a second step/],
];

for (const [sentence, claims, says] of unproven) {
  test(`${sentence} signs nobody in`, async () => {
    const person = await addTestPerson(house, ['councillor']);
    const { outcome } = await goAndComeBack({ ...claimsOf(person), ...claims });
    match(outcome.done ? 'signed in' : outcome.because.say, says);
  });
}

test('somebody not invited, and somebody whose account has ended, are answered alike', async () => {
  const administrator = await addTestPerson(house, ['administrator']);
  const leaver = await addTestPerson(house, ['councillor']);
  ok((await goAndComeBack(claimsOf(leaver))).outcome.done);
  ok((await endAccount(house, administrator, leaver.id)).done);
  const stranger = { ...leaver, id: 'stranger', email: 'stranger@estuary.example' };
  const says = async (person: TestPerson) => {
    const { outcome } = await goAndComeBack(claimsOf(person));
    return outcome.done ? 'signed in' : outcome.because.say;
  };
  equal(await says(leaver), await says(stranger));
  notEqual(await says(leaver), 'signed in');
});

test('a provider that does not answer is said to be so', async () => {
  const away = { issuer: 'http://localhost:1', clientId: 'rooftree', clientSecret: 'x' };
  const outcome = await beginOpenId({ ...house, signInProvider: away }, '/home');
  match(outcome.done ? '' : outcome.because.say, /does not answer/);
});
