import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { minutesAfter } from '#calendar/instant.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { readAuditLog } from '#use-cases/settings/read-audit-log.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../../server.ts';
import { askWith } from '../../../test-requests.ts';

const url = '/admin/retention';
let house: TestHouse;
let site: FastifyInstance;
let administrator: TestPerson;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  const now = house.now();
  house.turnClockTo(minutesAfter(now, -40 * 24 * 60));
  // Their session is what is due tonight.
  await addTestPerson(house, ['councillor'], 'Robin Vale');
  house.turnClockTo(now);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

function read(): Promise<string> {
  return askWith(site, { url, token: administrator.token }).then(({ body }) => body);
}

function sendForm(form: Readonly<Record<string, string>>) {
  return askWith(site, { url, token: administrator.token, form });
}

async function lastActs(count: number): Promise<readonly string[]> {
  const log = await readAuditLog(house, administrator, null);
  return (log?.acts ?? []).slice(0, count).map(({ did }) => did);
}

test('the page counts what goes tonight, and names none of it', async () => {
  const body = await read();
  match(body, /1 goes tonight\./);
  doesNotMatch(body, /Robin Vale|Firefox/);
});

test('a hold is put on with a reason, keeps the class back, and is ended with another', async () => {
  const held = await sendForm({ do: 'hold', dataClass: 'sessions', reason: 'An inquiry' });
  equal(held.goesTo, '/admin/retention?done=hold');
  const body = await read();
  match(body, /1 is due and is held\./);
  match(body, /An inquiry/);
  const hold = /name="hold" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const unsaid = await sendForm({ do: 'end-hold', hold, reason: '' });
  equal(unsaid.status, 422);
  match(unsaid.body, new RegExp(`href="#end-hold-reason-${hold}"`));
  const ended = await sendForm({ do: 'end-hold', hold, reason: 'It is over' });
  equal(ended.goesTo, '/admin/retention?done=end-hold');
  match(await read(), /Ended: It is over/);
  deepEqual(await lastActs(2), ['ended a hold', 'held sessions']);
});

const december = { 'set-from-sessions-month': '12', 'set-from-sessions-year': '2026' };

test('a period is set from a day with a reason, and shown until it counts', async () => {
  const form = { do: 'set', dataClass: 'sessions', days: '14', reason: 'Our policy of 2026' };
  const set = await sendForm({ ...form, ...december, 'set-from-sessions-day': '1' });
  equal(set.goesTo, '/admin/retention?done=set');
  match(await read(), /From Tuesday 1 December 2026: 14 days\. Our policy of 2026/);
  deepEqual(await lastActs(1), ['set retention to 14 days from 2026-12-01']);
});

const slips = [
  ['no number of days', { days: 'many', 'set-from-sessions-day': '1' }, 'set-days-sessions'],
  ['a day that is none', { days: '14', 'set-from-sessions-day': '41' }, 'set-from-sessions'],
  ['no reason', { days: '14', 'set-from-sessions-day': '1', reason: '' }, 'set-reason-sessions'],
] as const;

for (const [slip, typed, box] of slips) {
  test(`${slip} is said beside its box`, async () => {
    const form = { do: 'set', dataClass: 'sessions', reason: 'Our policy', ...december };
    const { status, body } = await sendForm({ ...form, ...typed });
    equal(status, 422);
    match(body, new RegExp(`href="#${box}"`));
    match(body, new RegExp(`id="${box}-?[a-z]*-?error"`));
  });
}

test('a form that asks for nothing the page does changes nothing', async () => {
  equal((await sendForm({ do: 'toString' })).goesTo, url);
});
