import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { askForContribution } from '#use-cases/year/contributions.ts';
import { askForReport } from '#use-cases/year/member-requests.ts';
import { addTestBody } from '#use-cases/year/test-year.ts';
import { buildSite } from '../../server.ts';
import { browserOf } from '../../test-form.ts';
import { mistakesIn } from '../../test-html.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: TestPerson;
let member: TestPerson;
let partner: TestPerson;
const body = 'corporate-parenting-committee';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  member = await addTestPerson(house, ['councillor'], 'Priya Nair');
  partner = await addTestPerson(house, ['partner-lead'], 'Nusrat Chaudhry');
  await addTestBody(house, body, ['2027-01-12', '2027-03-09']);
  const words = 'How many care leavers wait for a <flat>?';
  ok((await askForReport(house, member, { body, words })).done);
  ok((await askForContribution(house, clerk, { body, organisation: 'Estuary Leisure' })).done);
  site = await buildSite(house);
});
after(async () => {
  await site.close();
  await house.close();
});

test('the clerk plans the year, and everybody reads it', async () => {
  const sent = await browserOf(site, clerk).send(`/clerk/programme/${body}`, { do: 'plan' });
  deepEqual([sent.statusCode, sent.headers.location], [303, `/clerk/programme/${body}?done=plan`]);
  const shown = await browserOf(site, null).read(`/bodies/${body}/programme`);
  match(shown.body, /Independent reviewing officers: the annual report/);
  match(shown.body, /Tuesday 12 January 2027/);
});

test('what statutory guidance asks has no way to be left out on the board', async () => {
  const { body: html } = await browserOf(site, clerk).read(`/clerk/programme/${body}`);
  const card =
    /cards__title">Independent reviewing officers[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
  match(card, /it can be moved and not left out/);
  equal(/value="leave-out"/.test(card), false);
});

test('a move without a reason shows the sentence beside its box, with the box open', async () => {
  const browser = browserOf(site, clerk);
  const { body: html } = await browser.read(`/clerk/programme/${body}`);
  const item = /name="item" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const sent = await browser.send(`/clerk/programme/${body}`, { do: 'move', item, meeting: '' });
  equal(sent.statusCode, 422);
  match(sent.body, /<a href="#reason">Say why it moves\.<\/a>/);
  match(sent.body, /year__change" open/);
  equal(sent.body.match(/id="reason"/g)?.length, 1);
});

test('a request is printed as words, whatever marks are in it', async () => {
  const { body: html } = await browserOf(site, clerk).read(`/clerk/programme/${body}`);
  match(html, /wait for a &lt;flat&gt;\?/);
});

test('a partner sees what it was asked, and a blank answer keeps the others', async () => {
  const sent = await browserOf(site, partner).send('/partner/contributions', {
    body,
    organisation: 'Estuary Leisure',
    weDo: 'Free swimming',
    forHowMany: '',
    whatChanged: '',
    whatNext: '',
  });
  equal(sent.statusCode, 422);
  match(sent.body, /<a href="#forHowMany">/);
  match(sent.body, />Free swimming<\/textarea>/);
});

for (const [who, address] of [
  ['clerk', `/clerk/programme/${body}`],
  ['clerk', `/clerk/engagement/${body}`],
  ['clerk', `/clerk/partners/${body}`],
  ['member', '/member/requests'],
  ['partner', '/partner/contributions'],
  ['nobody', '/meetings'],
  ['nobody', `/bodies/${body}/programme`],
] as const) {
  test(`${address} is sound HTML`, async () => {
    const person = { clerk, member, partner, nobody: null }[who];
    const { statusCode, body: html } = await browserOf(site, person).read(address);
    equal(statusCode, 200);
    deepEqual(await mistakesIn(html), []);
  });
}
