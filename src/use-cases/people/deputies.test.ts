import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { keptGrants } from '#store/identity/grants.ts';
import { readAuditLog } from '../settings/read-audit-log.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { appointDeputy } from './manage-roles.ts';
import { addTestPerson, type TestPerson } from './test-people.ts';

let house: TestHouse;
let administrator: TestPerson;
let appointed: { readonly person: string; readonly grant: string; readonly deputy: string };

before(async () => {
  house = await openTestHouse();
  administrator = await addTestPerson(house, ['administrator']);
  const analyst = await addTestPerson(house, ['analyst'], 'Leila Haddad');
  const deputy = await addTestPerson(house, ['participation-officer'], 'Rowan Tully');
  const actor = { council: house.council, person: administrator.id };
  const [held] = await within(house.database, 'app_house', actor, (tx) =>
    keptGrants(tx, analyst.id),
  );
  appointed = { person: analyst.id, grant: held?.id ?? '', deputy: deputy.id };
});
after(() => house.close());

test('nobody is appointed twice for the same days, as by a form sent twice', async () => {
  const from = londonDayOf(house.now());
  const days = { from, until: daysAfter(from, 7) };
  ok((await appointDeputy(house, administrator, { ...appointed, ...days })).done);
  const twice = await appointDeputy(house, administrator, { ...appointed, ...days });
  equal(twice.done || twice.because.field, 'deputy');
  const later = { from: daysAfter(from, 8), until: daysAfter(from, 9) };
  ok((await appointDeputy(house, administrator, { ...appointed, ...later })).done);
});

test('the audit log is read with the deputy’s name, though it keeps none', async () => {
  const log = await readAuditLog(house, administrator, null);
  const act = log?.acts[0];
  equal(act?.did, 'appointed Rowan Tully deputy for the role analyst');
  equal(act?.about, 'Leila Haddad');
});
