import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCommittee } from '#use-cases/bodies/test-bodies.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../server.ts';
import { type Browser, browserOf } from '../../test-form.ts';
import { mistakesIn } from '../../test-html.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: TestPerson;
let atClerk: Browser;
let stranger: Browser;
let body: string;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestCommittee(house, clerk);
  site = await buildSite(house);
  atClerk = browserOf(site, clerk);
  stranger = browserOf(site, null);
});
after(async () => {
  await site.close();
  await house.close();
});

test('a table is looked at, brought in and taken back with forms alone', async () => {
  const table = `Body,Date,Time,Place\n${body},2024-05-14,18:30,Room 1\n`;
  const file = new File([table], 'meetings.csv');
  const given = await atClerk.send('/clerk/import', { kind: 'meetings', do: 'table', file });
  const address = String(given.headers.location);
  match(address, /^\/clerk\/import\/[0-9a-f-]{36}$/);
  const shown = await atClerk.read(address);
  match(shown.body, /1 row would be brought in/);
  deepEqual(await mistakesIn(shown.body), []);
  const brought = await atClerk.send(address, { do: 'bring in' });
  const after = await atClerk.read(String(brought.headers.location));
  match(after.body, /This file was brought in/);
  deepEqual(await mistakesIn(after.body), []);
  const undone = await atClerk.send(address, { do: 'undo' });
  match((await atClerk.read(String(undone.headers.location))).body, /was taken back/);
  deepEqual(await mistakesIn((await atClerk.read('/clerk/import')).body), []);
});

test('a wrong row is named beside its line, and there is no button to bring it in', async () => {
  const file = new File(['Body,Date,Time,Place\nNobody,2024-05-14,18:30,Room 1\n'], 'a.csv');
  const given = await atClerk.send('/clerk/import', { kind: 'meetings', do: 'table', file });
  const shown = await atClerk.read(String(given.headers.location));
  match(shown.body, /Line 2: Nobody/);
  match(shown.body, /There is no body of this name/);
  equal(/value="bring in"/.test(shown.body), false);
  deepEqual(await mistakesIn(shown.body), []);
  const dropped = await atClerk.send(String(given.headers.location), { do: 'undo' });
  equal(dropped.headers.location, '/clerk/import');
});

test('a past paper is read by anybody once it is confirmed, and not before', async () => {
  const papers = new File(['%PDF-1.4 a paper'], '2024-05-14 Minutes.pdf');
  const given = await atClerk.send('/clerk/import', { body, do: 'papers', papers });
  equal((await stranger.read(`/bodies/${body}`)).body.includes('Papers from before'), false);
  await atClerk.send(String(given.headers.location), { do: 'bring in' });
  const shown = await stranger.read(`/bodies/${body}`);
  const address = /href="([^"]*past-papers[^"]*)"/.exec(shown.body)?.[1] ?? '';
  const paper = await stranger.read(address);
  equal(paper.headers['content-type'], 'application/pdf');
  equal(paper.body, '%PDF-1.4 a paper');
});

test('a file that is no table is refused beside the field', async () => {
  const file = new File(['MZ'], 'a.csv');
  const refused = await atClerk.send('/clerk/import', { kind: 'meetings', do: 'table', file });
  equal(refused.statusCode, 422);
  match(refused.body, /no rows under its headings|no CSV file/);
  deepEqual(await mistakesIn(refused.body), []);
});
