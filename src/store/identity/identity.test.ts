import { deepEqual, equal, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { type Database, within } from '../database.ts';
import { openTestDatabase } from '../test-database.ts';
import { addDeputyship, keptDeputyships } from './deputyships.ts';
import { addGrant, endGrant, type KeptGrant, keptGrants } from './grants.ts';
import { lockGuesses, saveGuesses } from './guesses.ts';
import { addLink, useLink } from './one-time-links.ts';
import { addPerson, personByEmail, personById } from './people.ts';
import { addReset, agreeToReset } from './second-factor-resets.ts';
import { enrol, replaceRecoveryCodes, useRecoveryCode, useStep } from './second-factors.ts';
import { addSession, endSessions, sessionUnder } from './sessions.ts';

let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

const now = instant('2026-11-25T10:00:00.000Z');
const later = instant('2026-11-25T11:00:00.000Z');

/** Does `work` for the house of `council`. */
function inHouse<R>(work: Parameters<typeof within<R>>[3], council = '990'): Promise<R> {
  return within(database, 'app_house', { council, person: null }, work);
}

async function somebody(name: string, council = '990'): Promise<string> {
  const id = crypto.randomUUID();
  const person = { id, name, email: `${id}@estuary.example`, isMadeUp: false };
  await inHouse((tx) => addPerson(tx, { ...person, invitedAt: now, joinedAt: null }), council);
  return id;
}

function grantOf(person: string): KeptGrant {
  const role = 'chair' as const;
  return { id: crypto.randomUUID(), person, role, from: day('2026-04-01'), until: null };
}

test('a person is found by address in any case, and only by their own council', async () => {
  const id = await somebody('Amina Rahman');
  const found = await inHouse((tx) => personByEmail(tx, `${id}@ESTUARY.example`));
  equal(found?.name, 'Amina Rahman');
  equal(await inHouse((tx) => personById(tx, id), '991'), null);
});

test('an address names one account of a council', async () => {
  const person = { name: 'One', email: 'one@estuary.example', isMadeUp: false };
  const add = () =>
    inHouse((tx) =>
      addPerson(tx, { ...person, id: crypto.randomUUID(), invitedAt: now, joinedAt: null }),
    );
  await add();
  await rejects(add());
});

test('a deputyship ends with the grant it stands in for', async () => {
  const [holder, deputy] = [await somebody('Holder'), await somebody('Deputy')];
  const grant = grantOf(holder);
  const deputyship = { id: crypto.randomUUID(), person: deputy, of: grant };
  const days = { from: day('2026-05-01'), until: day('2026-12-31') };
  await inHouse(async (tx) => {
    await addGrant(tx, grant, { at: now, by: null });
    await addDeputyship(tx, { ...deputyship, ...days }, { at: now, by: null });
  });
  const stands = () => inHouse((tx) => keptDeputyships(tx, deputy));
  deepEqual(await stands(), [{ ...deputyship, ...days }]);
  await inHouse((tx) => endGrant(tx, grant.id, later));
  deepEqual(await stands(), []);
  deepEqual(await inHouse((tx) => keptGrants(tx, holder)), []);
});

test('a recovery code serves once, and only its owner', async () => {
  const [owner, other] = [await somebody('Owner'), await somebody('Other')];
  const code = Buffer.from('code');
  await inHouse((tx) => replaceRecoveryCodes(tx, owner, [code], now));
  const used = (who: string) => inHouse((tx) => useRecoveryCode(tx, who, code, later));
  deepEqual([await used(other), await used(owner), await used(owner)], [false, true, false]);
});

test('a one-time code serves once, and none before it serves after it', async () => {
  const owner = await somebody('Owner');
  await inHouse((tx) => enrol(tx, owner, { sealed: Buffer.from('s'), step: 100 }, now));
  const used = (step: number) => inHouse((tx) => useStep(tx, owner, step));
  deepEqual(
    [await used(100), await used(101), await used(101), await used(100)],
    [false, true, false, false],
  );
});

test('a link serves once, until its time, for its own purpose', async () => {
  const person = await somebody('Invited');
  const link = { person, madeAt: now, madeBy: null, expiresAt: later };
  const hash = Buffer.from('link');
  await inHouse((tx) => addLink(tx, hash, { ...link, purpose: 'invitation' }));
  const used = (purpose: 'invitation' | 'password reset', at = now) =>
    inHouse((tx) => useLink(tx, hash, purpose, at));
  equal(await used('password reset'), null);
  equal(await used('invitation', later), null);
  equal(await used('invitation'), person);
  equal(await used('invitation'), null);
});

test('of twenty guesses sent at once each sees the ones before it', async () => {
  const key = Buffer.from('account');
  const guess = () =>
    inHouse(async (tx) => {
      const earlier = await lockGuesses(tx, key);
      await saveGuesses(tx, key, [...earlier, now]);
    });
  await Promise.all(Array.from({ length: 20 }, guess));
  equal((await inHouse((tx) => lockGuesses(tx, key))).length, 20);
});

test('a reset of a second factor needs two other people', async () => {
  const [person, first, second] = [await somebody('A'), await somebody('B'), await somebody('C')];
  const reset = { id: crypto.randomUUID(), person, askedBy: first, askedAt: now };
  await inHouse((tx) => addReset(tx, reset));
  const agree = (by: string) => inHouse((tx) => agreeToReset(tx, reset.id, by, later));
  await rejects(agree(first));
  await rejects(agree(person));
  equal(await agree(second), true);
  equal(await agree(second), false);
});

test('ending somebody’s sessions leaves the one they are using', async () => {
  const person = await somebody('Owner');
  const browser = 'Firefox on Windows';
  const sessions = ['here', 'elsewhere'].map((name) => ({ id: crypto.randomUUID(), name }));
  for (const { id, name } of sessions) {
    const session = { id, person, startedAt: now, seenAt: now, browser };
    await inHouse((tx) => addSession(tx, Buffer.from(name), session));
  }
  await inHouse((tx) => endSessions(tx, person, sessions[0]?.id));
  const under = (name: string) => inHouse((tx) => sessionUnder(tx, Buffer.from(name)));
  equal((await under('here'))?.name, 'Owner');
  equal(await under('elsewhere'), null);
});

// The release use cases tell people that a release waits for them, so that role knows who they are.
const readersOfNone = {
  person: ['app_public', 'app_voice'],
  password: ['app_release', 'app_public', 'app_voice'],
  one_time_code: ['app_release', 'app_public', 'app_voice'],
  session: ['app_release', 'app_public', 'app_voice'],
} as const;

for (const [table, roles] of Object.entries(readersOfNone)) {
  test(`house.${table} is closed to ${roles.join(', ')}`, async () => {
    for (const role of roles) {
      const reading = within(database, role, { council: '990', person: null }, (tx) =>
        tx
          .selectFrom(`house.${table as keyof typeof readersOfNone}`)
          .select('person_id')
          .execute(),
      );
      await rejects(reading, /permission denied/);
    }
  });
}
