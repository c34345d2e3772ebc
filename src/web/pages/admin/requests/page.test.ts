import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../../server.ts';
import { askWith, formTokenFor } from '../../../test-requests.ts';

const url = '/admin/requests';
let house: TestHouse;
let site: FastifyInstance;
let privacyLead: TestPerson;
let councillor: TestPerson;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  privacyLead = await addTestPerson(house, ['privacy-lead'], 'Priya Lowe');
  councillor = await addTestPerson(house, ['councillor'], 'Robin Vale');
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

function sendForm(form: Readonly<Record<string, string>>) {
  return askWith(site, { url, token: privacyLead.token, form });
}

test('the privacy lead begins here, and sees it among their doors', async () => {
  const home = await askWith(site, { url: '/home', token: privacyLead.token });
  equal(home.goesTo, url);
  const { body } = await askWith(site, { url, token: privacyLead.token });
  match(body, /href="\/admin\/requests" aria-current/);
  doesNotMatch(body, /href="\/admin"/);
});

test('an administrator is shown one door as the one they are behind', async () => {
  const { token } = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  const { body } = await askWith(site, { url, token });
  equal(body.split('aria-current').length - 1, 1);
  match(body, /<a class="govuk-back-link" href="\/admin">/);
});

test('a search shows who is called that, and offers their file', async () => {
  const { status, body } = await sendForm({ do: 'find', words: 'vale' });
  equal(status, 200);
  match(body, /One person/);
  match(body, /Robin Vale/);
  match(body, new RegExp(`name="person" value="${councillor.id}"`));
});

test('a search for nobody, and one for too little, say so', async () => {
  match((await sendForm({ do: 'find', words: 'nobody' })).body, /Nobody is called that/);
  const { status, body } = await sendForm({ do: 'find', words: 'v' });
  equal(status, 422);
  match(body, /href="#words"/);
});

test('the file comes to be saved, under a name without a name, and is kept nowhere on the way', async () => {
  const { field, cookies } = await formTokenFor(site, privacyLead.token);
  const answer = await site.inject({
    method: 'POST',
    url,
    cookies: { ...cookies, rooftree: privacyLead.token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      _csrf: field,
      do: 'export',
      person: councillor.id,
      why: 'copy',
    }).toString(),
  });
  equal(answer.statusCode, 200);
  equal(
    answer.headers['content-disposition'],
    `attachment; filename="person-${councillor.id}.json"`,
  );
  equal(answer.headers['cache-control'], 'no-store');
  match(String(answer.headers['content-type']), /^application\/json/);
  equal(answer.json().person.name, 'Robin Vale');
});

test('a file without a reason is not made, and the page says so beside the box', async () => {
  const form = { do: 'export', person: councillor.id, why: '', words: 'vale' };
  const { status, body } = await sendForm(form);
  equal(status, 422);
  match(body, new RegExp(`href="#why-${councillor.id}"`));
  match(body, new RegExp(`id="why-${councillor.id}-error"`));
});

test('a file of nobody is nowhere', async () => {
  equal((await sendForm({ do: 'export', person: 'nobody', why: 'copy' })).status, 404);
});
