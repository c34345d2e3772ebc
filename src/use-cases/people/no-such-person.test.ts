import { equal } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { endAccount } from './end-account.ts';
import { exportPerson } from './export-person.ts';
import { inviteAgain } from './invite-person.ts';
import { takeRoleAway } from './manage-roles.ts';
import { agreeToSecondFactorReset, askForSecondFactorReset } from './reset-second-factor.ts';
import { addTestPerson, type TestPerson } from './test-people.ts';

let house: TestHouse;
let administrator: TestPerson;
before(async () => {
  house = await openTestHouse();
  administrator = await addTestPerson(house, ['administrator']);
});
after(() => house.close());

const acts = {
  'end an account': (person: string) => endAccount(house, administrator, person),
  'invite again': (person: string) => inviteAgain(house, administrator, person),
  'take a role away': (person: string) =>
    takeRoleAway(house, administrator, { person, grant: 'a role' }),
  'ask for a fresh start': (person: string) =>
    askForSecondFactorReset(house, administrator, { person, why: 'in person' }),
  'agree to a fresh start': (person: string) =>
    agreeToSecondFactorReset(house, administrator, person),
  'export a record': (person: string) =>
    exportPerson(house, administrator, { person, why: 'copy' }),
} as const;

for (const [act, doneTo] of Object.entries(acts)) {
  for (const person of ['', 'nobody', '00000000-0000-0000-0000-000000000000']) {
    test(`to ${act} of person ‘${person}’ finds nobody`, async () => {
      const outcome = await doneTo(person);
      equal(outcome.done || outcome.because.kind, 'not found');
    });
  }
}
