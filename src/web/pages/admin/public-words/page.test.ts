import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../../server.ts';

let house: TestHouse;
let site: FastifyInstance;
let administrator: TestPerson;
const url = '/admin/public-words';

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  administrator = await addTestPerson(house, ['administrator']);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

async function send(fields: Readonly<Record<string, string>>) {
  const cookies = { rooftree: administrator.token };
  const shown = await site.inject({ url, cookies });
  const token = /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
  for (const cookie of shown.cookies) Object.assign(cookies, { [cookie.name]: cookie.value });
  const payload = new URLSearchParams({ ...fields, _csrf: token }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return site.inject({ method: 'POST', url, cookies, headers, payload });
}

test('before anything is written, the pages say what to do instead', async () => {
  match(
    (await site.inject('/accessibility')).body,
    /contact details on the council’s own web site/,
  );
  match((await site.inject('/')).body, /their council is their parent/);
});

test('the promise and the contacts stand on the public pages once they are saved', async () => {
  const { statusCode, headers } = await send({
    promise: 'We will know you.\n\nWe will <b>stay</b>.',
    accessContact: 'access@estuary.example',
    privacyContact: '01632 960 000',
    'accessTestedOn-day': '28',
    'accessTestedOn-month': '8',
    'accessTestedOn-year': '2026',
  });
  deepEqual([statusCode, headers.location], [303, `${url}?saved=1`]);
  const front = (await site.inject('/')).body;
  match(front, /<p>We will know you\.<\/p>\s*<p>We will &lt;b&gt;stay&lt;\/b&gt;\.<\/p>/);
  const access = (await site.inject('/accessibility')).body;
  match(access, /last tested on Friday 28 August 2026/);
  match(access, /access@estuary\.example/);
  match((await site.inject('/privacy')).body, /01632 960 000/);
});

test('a contact that is a whole book is refused at its field', async () => {
  for (const field of ['accessContact', 'privacyContact']) {
    const { statusCode, body } = await send({ [field]: 'x'.repeat(601) });
    equal(statusCode, 422);
    match(body, new RegExp(`<a href="#${field}">Use at most 600 characters`));
  }
});

test('a day that does not exist is refused at its field, and what was written is kept', async () => {
  const { statusCode, body } = await send({
    promise: 'Kept',
    'accessTestedOn-day': '31',
    'accessTestedOn-month': '2',
    'accessTestedOn-year': '2026',
  });
  equal(statusCode, 422);
  match(body, /<a href="#accessTestedOn">Write a day that exists/);
  match(body, /id="accessTestedOn-boxes-error"/);
  match(body, /name="accessTestedOn-day" type="text" value="31"/);
  match(body, />Kept<\/textarea>/);
});
