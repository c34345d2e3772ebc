import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { addTestReport, wholeWords } from '#use-cases/reports/test-reports.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../server.ts';
import { type Browser, browserOf } from '../../test-form.ts';
import { mistakesIn } from '../../test-html.ts';

let house: TestHouse;
let site: FastifyInstance;
let author: TestPerson;
let finance: TestPerson;
let atDesk: Browser;
let atFinance: Browser;
let report = '';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  site = await buildSite(house);
  author = await addTestPerson(house, ['report-author'], 'Marigold Finch');
  finance = await addTestPerson(house, ['clearance'], 'Leopold Anstey');
  await addTestPerson(house, ['chair', 'councillor'], 'Gwen Ashdown');
  atDesk = browserOf(site, author);
  atFinance = browserOf(site, finance);
  report = await addTestReport(house, author);
});
after(async () => {
  await site.close();
  await house.close();
});

const parts = [
  'header',
  'summary',
  'recommendations',
  'section-a',
  'policy',
  'impact',
  'risks',
  'papers',
  'appendices',
];

test('every page of a report in hand is sound HTML', async () => {
  const own = `/author/reports/${report}`;
  for (const address of [
    '/author',
    own,
    `${own}/paper`,
    ...parts.map((part) => `${own}/${part}`),
  ]) {
    const { statusCode, body } = await atDesk.read(address);
    equal(statusCode, 200, address);
    deepEqual(await mistakesIn(body), [], address);
  }
});

test('recommendations are written once and printed twice, with the number of what they cite', async () => {
  const { body } = await atDesk.read(`/author/reports/${report}/paper`);
  equal(body.match(/Choose a way forward \(paragraph 3\)/g)?.length, 2);
});

test('a part is saved, and what it lacks is told', async () => {
  const address = `/author/reports/${report}/summary`;
  const sent = await atDesk.send(address, {
    version: '2',
    summary: 'Performance has improved.',
    plainSummary: 'Things got better for us.',
  });
  equal(sent.headers.location, `/author/reports/${report}?saved=summary`);
  const { body } = await atDesk.read(`/author/reports/${report}`);
  match(body, /says ‘improved’ with nothing to show it/);
  match(body, /‘Meeting’ is blank/);
});

test('a form that names no version is answered as missing', async () => {
  const address = `/author/reports/${report}/summary`;
  equal((await atDesk.send(address, { version: 'x', summary: 'Lost?' })).statusCode, 404);
});

test('a second save of the same part shows both texts', async () => {
  const address = `/author/reports/${report}/summary`;
  const late = { version: '2', summary: 'Mine.', plainSummary: 'Mine too.' };
  const refused = await atDesk.send(address, late);
  equal(refused.statusCode, 422);
  match(refused.body, /Saved meanwhile by Marigold Finch/);
  match(refused.body, /Performance has improved\./);
  match(refused.body, />Mine\.</);
  deepEqual(await mistakesIn(refused.body), []);
});

test('an older version can be read as it was', async () => {
  const older = await atDesk.read(`/author/reports/${report}/paper?version=2`);
  match(older.body, /What the committee could do otherwise\./);
  doesNotMatch(older.body, /Performance has improved/);
  for (const version of ['0', '99', '99999999999', 'x', '1.5']) {
    const address = `/author/reports/${report}/paper?version=${version}`;
    equal((await atDesk.read(address)).statusCode, 404, version);
  }
});

test('finance reads the paper, signs its own text, and the author sees it', async () => {
  const own = `/author/reports/${report}`;
  const asked = await atDesk.send(own, {
    do: 'ask',
    part: 'finance',
    of: finance.id,
    due: '2099-01-01',
  });
  equal(asked.headers.location, `${own}?done=ask`);
  match((await atFinance.read('/clearance')).body, /How the committee works/);
  const page = await atFinance.read(`/clearance/${report}`);
  deepEqual(await mistakesIn(page.body), []);
  const empty = await atFinance.send(`/clearance/${report}`, {
    part: 'finance',
    do: 'sign',
    words: '',
  });
  equal(empty.statusCode, 422);
  const signed = { part: 'finance', do: 'sign', words: 'It costs nothing.' };
  equal(
    (await atFinance.send(`/clearance/${report}`, signed)).headers.location,
    '/clearance?done=signed',
  );
  match((await atDesk.read(own)).body, /Signed by Leopold Anstey/);
  equal((await atDesk.read(`/clearance/${report}`)).statusCode, 404);
});

test('an attachment of the wrong type is refused in a sentence, and so is a Word file that is none', async () => {
  const file = new File(['<script>x</script>'], 'guidance.html');
  const sent = await atDesk.send(`/author/reports/${report}/papers`, {
    version: '3',
    'papers-0-title': 'Guidance',
    'papers-0-copy-file': file,
  });
  equal(sent.statusCode, 422);
  match(sent.body, /‘guidance.html’ is no PDF/);
  const word = await atDesk.send('/author', {
    title: 'From Word',
    word: new File(['x'], 'a.docx'),
  });
  equal(word.statusCode, 422);
  match(word.body, /is no Word report/);
});

test('a PDF is kept with its paper and read back', async () => {
  const pdf = new File(['%PDF-1.7 made up'], 'guidance.pdf');
  const fields = {
    'papers-0-title': 'Guidance',
    'papers-0-holder': 'Policy',
    'papers-0-copy-file': pdf,
  };
  const { report: kept } = await latest();
  const address = `/author/reports/${report}/papers`;
  const sent = await atDesk.send(address, {
    version: String(kept),
    inspection: 'Clerk',
    ...fields,
  });
  equal(sent.statusCode, 303);
  const href = /href="([^"]*\/copies\/[^"]*)"/.exec((await atDesk.read(address)).body)?.[1] ?? '';
  const file = await atDesk.read(href);
  equal(file.headers['content-type'], 'application/pdf');
  equal((await atFinance.read(href)).statusCode, 404);
});

async function latest() {
  const { body } = await atDesk.read(`/author/reports/${report}/papers`);
  return { report: Number(/name="version" value="(\d+)"/.exec(body)?.[1]) };
}

test('a paste of five megabytes is refused in a sentence', async () => {
  const { body } = await atDesk.read(`/author/reports/${report}/policy`);
  const cookies = { rooftree: author.token };
  ok(body.length > 0);
  const shown = await site.inject({ url: `/author/reports/${report}/policy`, cookies });
  const jar = Object.fromEntries(shown.cookies.map(({ name, value }) => [name, value]));
  const form = new URLSearchParams({
    _csrf: /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? '',
    version: '2',
    policy: 'a'.repeat(5_000_000),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = await site.inject({
    method: 'POST',
    url: `/author/reports/${report}/policy`,
    cookies: { ...cookies, ...jar },
    headers,
    payload: form.toString(),
  });
  equal(sent.statusCode, 422);
  match(sent.body, /That text has 5,000,000 characters/);
});

test('nobody else finds a report in hand', async () => {
  const other = browserOf(site, await addTestPerson(house, ['report-author'], 'Hal Byrne'));
  const own = `/author/reports/${report}`;
  for (const address of [own, `${own}/paper`, `${own}/summary`, `${own}/no-such-part`]) {
    equal((await other.read(address)).statusCode, 404, address);
  }
  doesNotMatch((await other.read('/author')).body, /How the committee works/);
  equal((await atDesk.read(`${own}/no-such-part`)).statusCode, 404);
});

test('what was written of the wrong hand is answered as missing', async () => {
  const sent = await atFinance.send(`/clearance/${report}`, {
    part: 'legal',
    do: 'sign',
    words: 'x',
  });
  equal(sent.statusCode, 404);
  ok(wholeWords.header.title.length > 0);
});
