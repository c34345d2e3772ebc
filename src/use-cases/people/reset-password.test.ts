import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { minutesAfter } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { savePassword } from '#store/identity/passwords.ts';
import { hashed } from '../sign-in/password-hash.ts';
import { asHouse, signedInUnder } from '../sign-in/sessions.ts';
import { signInWithPassword } from '../sign-in/with-password.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { endAccount } from './end-account.ts';
import { askForReset, isResetOpen, resetPassword } from './reset-password.ts';
import { addTestPerson, type TestPerson } from './test-people.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse({ post: { send: async () => undefined } });
});
after(() => house.close());

const from = '192.0.2.1';
const fresh = 'pelican gravel thimble';

async function somebody(): Promise<TestPerson> {
  const person = await addTestPerson(house, ['councillor']);
  const kept = await hashed('kettle orchard violin');
  await within(house.database, 'app_house', asHouse(house), (tx) =>
    savePassword(tx, person.id, kept, house.now()),
  );
  return person;
}

/** The tokens of the links that wait to go out to an address. */
async function tokensFor(email: string): Promise<readonly string[]> {
  const letters = await within(house.database, 'app_house', asHouse(house), (tx) =>
    tx.selectFrom('house.outgoing_message').select('link').where('address', '=', email).execute(),
  );
  return letters.map(({ link }) => link?.split('/').at(-1) ?? '');
}

async function linkFor(person: TestPerson): Promise<string> {
  ok((await askForReset(house, { email: person.email, from })).done);
  return (await tokensFor(person.email)).at(-1) ?? '';
}

test('a link sets a new password once, and ends every session', async () => {
  const person = await somebody();
  const token = await linkFor(person);
  ok(await isResetOpen(house, token));
  ok((await resetPassword(house, { token, password: fresh })).done);
  equal(await signedInUnder(house, person.token), null);
  const again = await resetPassword(house, { token, password: fresh });
  equal(again.done || again.because.kind, 'not found');
  ok((await signInWithPassword(house, { email: person.email, password: fresh, from })).done);
  const old = { email: person.email, password: 'kettle orchard violin', from };
  equal((await signInWithPassword(house, old)).done, false);
});

test('a link works for an hour', async () => {
  const token = await linkFor(await somebody());
  const now = house.now();
  house.turnClockTo(minutesAfter(now, 59));
  ok(await isResetOpen(house, token));
  house.turnClockTo(minutesAfter(now, 60));
  equal(await isResetOpen(house, token), false);
  house.turnClockTo(now);
});

test('a second link ends the first', async () => {
  const person = await somebody();
  const first = await linkFor(person);
  ok((await askForReset(house, { email: person.email, from })).done);
  equal(await isResetOpen(house, first), false);
});

test('a password that is easy to guess is refused, and the link still works', async () => {
  const token = await linkFor(await somebody());
  const weak = await resetPassword(house, { token, password: 'password123456' });
  equal(weak.done || weak.because.field, 'password');
  ok((await resetPassword(house, { token, password: fresh })).done);
});

test('nobody is written to who has no account, no password, or an account that has ended', async () => {
  const administrator = await addTestPerson(house, ['administrator']);
  const withoutPassword = await addTestPerson(house, ['councillor']);
  const leaver = await somebody();
  ok((await endAccount(house, administrator, leaver.id)).done);
  for (const email of ['nobody@estuary.example', withoutPassword.email, leaver.email]) {
    ok((await askForReset(house, { email, from })).done);
    equal((await tokensFor(email)).length, 0);
  }
});
