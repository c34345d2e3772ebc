import { equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { readPerson } from '#use-cases/people/read-people.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../../server.ts';
import { askWith } from '../../../test-requests.ts';

let house: TestHouse;
let site: FastifyInstance;
let administrator: TestPerson;
let chair: TestPerson;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  chair = await addTestPerson(house, ['chair'], 'Robin Vale');
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

function send(form: Readonly<Record<string, string>>) {
  return askWith(site, { url: `/admin/people/${chair.id}`, token: administrator.token, form });
}

async function grantOfChair(): Promise<string> {
  const read = await readPerson(house, administrator, chair.id);
  return read?.roles[0]?.id ?? '';
}

test('the days of a deputy stay in their boxes when something else is amiss', async () => {
  const { status, body } = await send({
    do: 'appoint',
    grant: await grantOfChair(),
    'deputyFrom-day': '7',
    'deputyFrom-month': '3',
    'deputyFrom-year': '2031',
    'deputyUntil-day': '32',
    'deputyUntil-month': '3',
    'deputyUntil-year': '2031',
  });
  equal(status, 422);
  match(body, /<a href="#deputyUntil">/);
  match(body, /name="deputyFrom-day" type="text" value="7"/);
  match(body, /name="deputyUntil-day" type="text" value="32"/);
});

test('a last day before the first is refused at the boxes it was typed into, and stays there', async () => {
  const grant = await grantOfChair();
  const { status, body } = await send({
    do: 'last-day',
    grant,
    [`last-${grant}-day`]: '1',
    [`last-${grant}-month`]: '2',
    [`last-${grant}-year`]: '1999',
  });
  equal(status, 422);
  match(body, new RegExp(`<a href="#last-${grant}">The last day must be the first day or later`));
  match(body, new RegExp(`name="last-${grant}-year" type="text" value="1999"`));
});

test('a change that is not on the page is nothing that exists', async () => {
  equal((await send({ do: 'constructor' })).status, 404);
});

test('what is said at the top is one of our own sentences', async () => {
  const url = `/admin/people/${chair.id}?done=toString`;
  const { status, body } = await askWith(site, { url, token: administrator.token });
  equal(status, 200);
  equal(body.includes('native code'), false);
});
