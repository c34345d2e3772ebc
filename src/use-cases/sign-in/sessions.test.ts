import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { daysAfter } from '#calendar/day.ts';
import { instant, minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { endAccount } from '../people/end-account.ts';
import { appointDeputy, giveRole, setLastDayOfRole, takeRoleAway } from '../people/manage-roles.ts';
import { endOtherSessions } from '../people/own-account.ts';
import { readPerson } from '../people/read-people.ts';
import {
  agreeToSecondFactorReset,
  askForSecondFactorReset,
} from '../people/reset-second-factor.ts';
import { addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { asHouse, beginSession, signedInUnder, signOut } from './sessions.ts';

let house: TestHouse;
let administrator: TestPerson;
const noon = instant('2026-11-25T12:00:00.000Z');

before(async () => {
  house = await openTestHouse();
});
beforeEach(async () => {
  house.turnClockTo(noon);
  administrator = await addTestPerson(house, ['administrator']);
});
after(() => house.close());

const rolesUnder = async (token: string) => (await signedInUnder(house, token))?.roles ?? null;

async function grantOf(person: TestPerson): Promise<string> {
  return (await readPerson(house, administrator, person.id))?.roles[0]?.id ?? '';
}

test('a session stands for whoever began it, and a made-up token for nobody', async () => {
  const councillor = await addTestPerson(house, ['councillor'], 'Ben Hale');
  deepEqual(await signedInUnder(house, councillor.token), {
    id: councillor.id,
    council: '999',
    name: 'Ben Hale',
    roles: ['councillor'],
  });
  equal(await signedInUnder(house, 'made-up'), null);
});

const idle = [
  ['councillor', 29, true],
  ['councillor', 31, false],
  ['analyst', 14, true],
  ['analyst', 16, false],
] as const;

for (const [role, minutes, stands] of idle) {
  test(`${role}, idle for ${minutes} minutes: ${stands ? 'is still in' : 'must sign in again'}`, async () => {
    const { token } = await addTestPerson(house, [role]);
    house.turnClockTo(minutesAfter(noon, minutes));
    equal((await signedInUnder(house, token)) !== null, stands);
  });
}

test('eight hours end every session, however busy', async () => {
  const { token } = await addTestPerson(house, ['councillor']);
  for (let minutes = 20; minutes < 480; minutes += 20) {
    house.turnClockTo(minutesAfter(noon, minutes));
    ok(await signedInUnder(house, token), `${minutes} minutes`);
  }
  house.turnClockTo(minutesAfter(noon, 480));
  equal(await signedInUnder(house, token), null);
});

test('signing out ends the session and no other', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const other = await addTestPerson(house, ['councillor']);
  await signOut(house, person, person.token);
  equal(await signedInUnder(house, person.token), null);
  ok(await signedInUnder(house, other.token));
});

test('a role taken away is gone with the next request, and the session with the last role', async () => {
  const person = await addTestPerson(house, ['councillor', 'analyst']);
  const whole = await readPerson(house, administrator, person.id);
  for (const left of [1, null]) {
    const grant = whole?.roles[left === 1 ? 0 : 1]?.id ?? '';
    ok((await takeRoleAway(house, administrator, { person: person.id, grant })).done);
    equal((await rolesUnder(person.token))?.length ?? null, left);
  }
});

test('a role ends after its last day, and a role to come has not begun', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const today = londonDayOf(noon);
  const tomorrow = daysAfter(today, 1);
  const grant = await grantOf(person);
  const given = { person: person.id, role: 'analyst' as const, from: tomorrow, until: null };
  ok(
    (await setLastDayOfRole(house, administrator, { person: person.id, grant, until: today })).done,
  );
  ok((await giveRole(house, administrator, given)).done);
  deepEqual(await rolesUnder(person.token), ['councillor']);
  house.turnClockTo(instant('2026-11-26T00:00:00.000Z'));
  equal((await readPerson(house, administrator, person.id))?.roles[0]?.state, 'over');
});

test('a role is not given twice for the same days', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const today = londonDayOf(noon);
  const given = { person: person.id, role: 'councillor', from: today, until: null } as const;
  const outcome = await giveRole(house, administrator, given);
  equal(outcome.done || outcome.because.field, 'role');
  const grant = await grantOf(person);
  ok((await takeRoleAway(house, administrator, { person: person.id, grant })).done);
  ok((await giveRole(house, administrator, given)).done);
});

test('a deputy holds the role until its holder’s account ends', async () => {
  const holder = await addTestPerson(house, ['release-approver']);
  const deputy = await addTestPerson(house, ['councillor']);
  const today = londonDayOf(noon);
  const appointed = await appointDeputy(house, administrator, {
    person: holder.id,
    grant: await grantOf(holder),
    deputy: deputy.id,
    from: today,
    until: today,
  });
  ok(appointed.done);
  deepEqual(await rolesUnder(deputy.token), ['councillor', 'release-approver']);
  ok((await endAccount(house, administrator, holder.id)).done);
  deepEqual(await rolesUnder(deputy.token), ['councillor']);
  equal(await signedInUnder(house, holder.token), null);
});

test('nobody gives roles to themselves, ends their own account or appoints themselves', async () => {
  const { id } = administrator;
  const today = londonDayOf(noon);
  const grant = await grantOf(administrator);
  const approver = await addTestPerson(house, ['release-approver']);
  const approval = await grantOf(approver);
  const days = { from: today, until: today };
  const outcomes = [
    await giveRole(house, administrator, { person: id, role: 'analyst', ...days }),
    await setLastDayOfRole(house, administrator, { person: id, grant, until: null }),
    await takeRoleAway(house, administrator, { person: id, grant }),
    await endAccount(house, administrator, id),
    await askForSecondFactorReset(house, administrator, { person: id, why: 'met in person' }),
    await appointDeputy(house, administrator, {
      person: approver.id,
      grant: approval,
      deputy: id,
      ...days,
    }),
  ];
  for (const outcome of outcomes) equal(outcome.done || outcome.because.kind, 'may not');
});

test('a lost second factor takes two administrators, and ends every session', async () => {
  const second = await addTestPerson(house, ['administrator']);
  const person = await addTestPerson(house, ['councillor']);
  const why = 'met in person';
  ok((await askForSecondFactorReset(house, administrator, { person: person.id, why })).done);
  const alone = await agreeToSecondFactorReset(house, administrator, person.id);
  equal(alone.done || alone.because.kind, 'may not');
  ok(await signedInUnder(house, person.token));
  const together = await agreeToSecondFactorReset(house, second, person.id);
  ok(together.done);
  equal(await signedInUnder(house, person.token), null);
  const again = await agreeToSecondFactorReset(house, second, person.id);
  equal(again.done || again.because.kind, 'not found');
});

test('only an administrator changes accounts', async () => {
  const person = await addTestPerson(house, ['councillor']);
  for (const role of ['councillor', 'analyst', 'release-approver', 'service-director'] as const) {
    const other = await addTestPerson(house, [role]);
    const outcome = await endAccount(house, other, person.id);
    equal(outcome.done || outcome.because.kind, 'may not', role);
    equal(await readPerson(house, other, person.id), null, role);
  }
});

test('somebody ends their other sessions, and keeps this one and nobody else’s', async () => {
  const person = await addTestPerson(house, ['councillor']);
  const other = await addTestPerson(house, ['councillor']);
  const elsewhere = await within(house.database, 'app_house', asHouse(house), (tx) =>
    beginSession(tx, house, person.id, 'Safari on iPad'),
  );
  ok((await endOtherSessions(house, person, person.token)).done);
  ok(await signedInUnder(house, person.token));
  ok(await signedInUnder(house, other.token));
  equal(await signedInUnder(house, elsewhere), null);
});
