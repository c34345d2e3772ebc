import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { day } from '#calendar/day.ts';
import { addTestBody } from '#use-cases/actions/test-body.ts';
import { approveRelease } from '#use-cases/approve-release.ts';
import { addTestCouncil, addTestPerson } from '#use-cases/people/test-people.ts';
import { prepareRelease } from '#use-cases/prepare-release.ts';
import { receiveFigures } from '#use-cases/receive-figures.ts';
import { healthFiguresText, somebody } from '#use-cases/test-figures.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../server.ts';
import { type Browser, browserOf } from '../../test-form.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: Browser;
let member: Browser;
let body: string;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  site = await buildSite(house);
  const seated = await addTestPerson(house, ['councillor'], 'Priya Nair');
  const chair = await addTestPerson(house, ['chair'], 'Gwen Ashdown');
  clerk = browserOf(site, await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh'));
  member = browserOf(site, seated);
  body = await addTestBody(house, { member: seated, chair });
});

after(async () => {
  await site.close();
  await house.close();
});

test('before a figure about health is released, the health section says so', async () => {
  match((await member.read('/referrals/health-section')).body, /No figure about health has been/);
});

test('the health section writes itself from what is released, and what is withheld stays withheld', async () => {
  const analyst = somebody('analyst');
  const text = healthFiguresText({ asAt: day('2026-03-31'), assessed: 183, teeth: 199, of: 201 });
  const received = await receiveFigures(house, analyst, text);
  ok(received.done);
  const prepared = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(prepared.done);
  const approver = somebody('release-approver');
  ok((await approveRelease(house, approver, { release: prepared.id })).done);
  const { body: html } = await member.read('/referrals/health-section');
  match(html, /183 had their health assessment \(91%\)/);
  match(html, /We do not show this one/);
  doesNotMatch(html, /199/);
  doesNotMatch(html, /Send it to the board/);
  match((await clerk.read('/referrals/health-section')).body, /Send it to the board/);
});

test('sent to the board, its figures are ticked and go as anybody may read them', async () => {
  const address = '/referrals/new?kind=health%20and%20wellbeing%20board&theme=health';
  const form = (await clerk.read(address)).body;
  const ticked = [...form.matchAll(/name="(figure-\d+)" type="checkbox" value="([^"]+)" checked/g)];
  equal(ticked.length, 2);
  const sent = await clerk.send('/referrals/new', {
    ...Object.fromEntries(ticked.map(([, name = '', key = '']) => [name, key])),
    body,
    kind: 'health and wellbeing board',
    to: 'Health and Wellbeing Board',
    matter: 'The health of our children',
    why: 'For the board’s report on children.',
    'due-day': '25',
    'due-month': '1',
    'due-year': '2027',
  });
  equal(sent.statusCode, 303);
  const { body: html } = await member.read(String(sent.headers.location));
  match(html, /183 had their health assessment \(91%\)/);
  doesNotMatch(html, /199/);
});

test('a referral that is sent empty comes back with what is missing and what was typed', async () => {
  const sent = await clerk.send('/referrals/new', {
    body,
    kind: 'executive',
    to: 'Cabinet',
    matter: 'Passes',
    why: '',
    'due-day': '25',
    'due-month': '1',
    'due-year': '2027',
  });
  equal(sent.statusCode, 422);
  match(sent.body, /Write why it is referred/);
  match(sent.body, /value="Passes"/);
});
