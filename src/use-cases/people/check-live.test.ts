import { deepEqual, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { addMadeUpPeople } from './add-made-up-people.ts';
import { whatKeepsPeopleFromLive } from './check-live.ts';
import { addTestCouncil, addTestPerson } from './test-people.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
});
after(() => house.close());

test('a council without an administrator is not fit for live use', async () => {
  await addTestCouncil(house, false);
  await addTestPerson(house, ['councillor']);
  match((await whatKeepsPeopleFromLive(house)).join(), /no administrator/);
});

test('a council with an administrator is', async () => {
  await addTestPerson(house, ['administrator']);
  deepEqual(await whatKeepsPeopleFromLive(house), []);
});

test('a council with made-up people is not, though it says it is real', async () => {
  await addTestCouncil(house, true);
  const role = { role: 'councillor' as const, from: day('2026-01-01'), until: null };
  const email = 'robin@estuary.example';
  const madeUp = { id: crypto.randomUUID(), name: 'Robin Vale', email, roles: [role] };
  await addMadeUpPeople(house, [madeUp]);
  await addTestCouncil(house, false);
  match((await whatKeepsPeopleFromLive(house)).join(), /anybody may be anybody/);
});

test('a real council takes no made-up people', async () => {
  const outcome = await addMadeUpPeople(house, []);
  deepEqual(outcome.done || outcome.because.kind, 'may not');
});
