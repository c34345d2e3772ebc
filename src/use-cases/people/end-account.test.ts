import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { daysAfter } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { endAccount } from './end-account.ts';
import { inviteAgain, invitePerson } from './invite-person.ts';
import { appointDeputy } from './manage-roles.ts';
import { readPerson } from './read-people.ts';
import { makeSendingToken, whoSendsWith } from './sending-tokens.ts';
import { addTestPerson, type TestPerson } from './test-people.ts';

let house: TestHouse;
let administrator: TestPerson;
before(async () => {
  house = await openTestHouse();
  administrator = await addTestPerson(house, ['administrator']);
});
after(() => house.close());

/** An analyst who stood in for the chair and sent figures, and has left. */
async function aLeaver(): Promise<{ leaver: TestPerson; sendingToken: string }> {
  const leaver = await addTestPerson(house, ['analyst'], 'Ida Marsh');
  const chair = await addTestPerson(house, ['chair']);
  const grant = (await readPerson(house, administrator, chair.id))?.roles[0]?.id ?? '';
  const today = londonDayOf(house.now());
  const dates = { from: today, until: daysAfter(today, 90) };
  const named = { person: chair.id, grant, deputy: leaver.id, ...dates };
  ok((await appointDeputy(house, administrator, named)).done);
  const made = await makeSendingToken(house, leaver, 'Office computer');
  ok(made.done);
  ok((await endAccount(house, administrator, leaver.id)).done);
  return { leaver, sendingToken: made.token };
}

function askBack({ email }: TestPerson, name: string) {
  const from = londonDayOf(house.now());
  return invitePerson(house, administrator, { name, email, role: 'analyst', from, until: null });
}

test('somebody who comes back has the role they are invited as, and nothing from before', async () => {
  const { leaver, sendingToken } = await aLeaver();
  const back = await askBack(leaver, 'Ida Hale');
  equal(back.done && back.person, leaver.id);
  const found = await readPerson(house, administrator, leaver.id);
  deepEqual(
    found?.roles.map(({ role }) => role),
    ['analyst'],
  );
  deepEqual(found?.standsInFor, []);
  equal(await whoSendsWith(house, sendingToken), null);
  equal(found?.name, 'Ida Hale');
});

test('somebody who comes back and misses the invitation can be invited again', async () => {
  const { leaver } = await aLeaver();
  ok((await askBack(leaver, leaver.name)).done);
  equal((await readPerson(house, administrator, leaver.id))?.joinedAt, null);
  house.turnClockTo(minutesAfter(house.now(), 8 * 24 * 60));
  ok((await inviteAgain(house, administrator, leaver.id)).done);
});
