import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { day } from '#calendar/day.ts';
import { listReceipts } from '#use-cases/list-receipts.ts';
import { listReleases } from '#use-cases/list-releases.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { figuresText } from '#use-cases/test-figures.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { figuresFragment } from '../../../figures/fragment.ts';
import { buildSite } from '../../../server.ts';
import { openTemplates } from '../../../templates.ts';
import { type Browser, browserOf } from '../../../test-form.ts';
import { mistakesIn } from '../../../test-html.ts';

let house: TestHouse;
let site: FastifyInstance;
let analyst: TestPerson;
let atDesk: Browser;
let approver: Browser;
let councillor: Browser;
let stranger: Browser;

before(async () => {
  house = await openTestHouse({ freeze: figuresFragment(openTemplates()) });
  await addTestCouncil(house, true);
  site = await buildSite(house);
  analyst = await addTestPerson(house, ['analyst'], 'Mina Hart');
  atDesk = browserOf(site, analyst);
  approver = browserOf(site, await addTestPerson(house, ['release-approver'], 'Joel Adeyemi'));
  councillor = browserOf(site, await addTestPerson(house, ['councillor']));
  stranger = browserOf(site, null);
});

after(async () => {
  await site.close();
  await house.close();
});

// Four of 277 children moved often: a number that nobody else may see.
const text = figuresText({ asAt: day('2026-09-30'), lookedAfter: 277, moved: 4 });
const secret = /\(4 of 277\)/;

async function newestAddress(): Promise<string> {
  return `/analyst/figures/${(await listReceipts(house, analyst))[0]?.id}`;
}

async function newestRelease(): Promise<string> {
  return (await listReleases(house, analyst))[0]?.id ?? '';
}

test('an analyst hands in a figures file without scripts', async () => {
  const sent = await atDesk.send('/analyst/figures', { file: new File([text], 'figures.json') });
  equal(sent.headers.location, '/analyst/figures?received=new');
  match((await atDesk.read('/analyst/figures?received=new')).body, /have been received/);
});

test('a return handed in by mistake is refused, and nothing of it is kept or repeated', async () => {
  const before = await listReceipts(house, analyst);
  const aReturn = new File(['CHILD,SEX,DOB\n1234567,F,01/02/2015\n'], 'episodes.csv');
  const refused = await atDesk.send('/analyst/figures', { file: aReturn });
  equal(refused.statusCode, 422);
  match(refused.body, /Nothing of it was kept/);
  doesNotMatch(refused.body, /1234567/);
  equal((await listReceipts(house, analyst)).length, before.length);
});

test('handing in nothing is said at the field', async () => {
  const refused = await atDesk.send('/analyst/figures', {});
  equal(refused.statusCode, 422);
  match(refused.body, /<a href="#file">Choose a figures file\.<\/a>/);
});

test('the analyst sees exact and safe figures side by side, and asks for approval', async () => {
  const address = await newestAddress();
  const { body } = await atDesk.read(address);
  match(body, secret);
  match(body, /It counts so few that it may not be shown\./);
  const asked = await atDesk.send(address, { note: '' });
  equal(asked.headers.location, '/analyst?asked=1');
});

test('the approver sees the same, and only the approver can publish it', async () => {
  const address = `/approver/releases/${await newestRelease()}`;
  match((await approver.read(address)).body, secret);
  equal((await atDesk.read(address)).statusCode, 404);
  const unreasoned = await approver.send(address, { decision: 'send back', why: '' });
  equal(unreasoned.statusCode, 422);
  const approved = await approver.send(address, { decision: 'approve' });
  equal(approved.headers.location, '/approver?approved=1');
});

test('the HTML of the pages of both is sound, and of their forms with something amiss', async () => {
  const release = await newestRelease();
  const atHand = ['/analyst', '/analyst/figures', '/analyst/releases', await newestAddress()];
  const forms = [`/releases/${release}/recall`, '/analyst/tokens', '/analyst/figures'];
  for (const address of [...atHand, ...forms, '/analyst/benchmarks']) {
    deepEqual(await mistakesIn((await atDesk.read(address)).body), [], address);
  }
  for (const address of forms) {
    const { statusCode, body } = await atDesk.send(address, { why: '', name: '' });
    equal(statusCode, 422, address);
    deepEqual(await mistakesIn(body), [], address);
  }
  for (const address of ['/approver', `/approver/releases/${release}`]) {
    deepEqual(await mistakesIn((await approver.read(address)).body), [], address);
  }
});

test('what is public says that the number is withheld, and holds it nowhere', async () => {
  for (const address of ['/', '/figures', '/figures/three-or-more-placements', '/figures.csv']) {
    const { statusCode, body } = await stranger.read(address);
    ok(statusCode === 200 || statusCode === 404, `${address} answered ${statusCode}`);
    doesNotMatch(body, /\b4 of (our )?277/, address);
  }
  match((await stranger.read('/figures')).body, /We do not show this one/);
});

test('no page but the release page holds an exact number, nor does any address', async () => {
  const pages = ['/analyst', '/analyst/figures', '/analyst/releases', '/approver'];
  for (const address of pages) {
    const browser = address === '/approver' ? approver : atDesk;
    doesNotMatch((await browser.read(address)).body, secret, address);
  }
  const { body } = await atDesk.read(await newestAddress());
  doesNotMatch(/<title>([^<]*)/.exec(body)?.[1] ?? '', /277/);
  for (const [, href = ''] of body.matchAll(/href="([^"]*)"/g)) doesNotMatch(href, /277/);
});

test('nobody else finds these pages, signed in or not', async () => {
  const release = await newestRelease();
  for (const address of [
    '/analyst',
    '/analyst/figures',
    await newestAddress(),
    '/analyst/releases',
    '/analyst/tokens',
    '/approver',
    `/approver/releases/${release}`,
    `/releases/${release}/recall`,
  ]) {
    equal((await councillor.read(address)).statusCode, 404, address);
    equal((await stranger.read(address)).statusCode, 302, address);
  }
});

test('what is recalled is gone from the public pages at once, and from caches in a minute', async () => {
  const before = await stranger.read('/figures');
  match(String(before.headers['cache-control']), /max-age=60/);
  const address = `/releases/${await newestRelease()}/recall`;
  equal((await atDesk.send(address, { why: '' })).statusCode, 422);
  const recalled = await atDesk.send(address, { why: 'A date was wrong.' });
  equal(recalled.headers.location, '/analyst/releases?recalled=1');
  doesNotMatch((await stranger.read('/figures')).body, /277/);
});

test('a sending token is shown once and can be ended', async () => {
  const { body } = await atDesk.send('/analyst/tokens', { name: 'Desk 4' });
  const token = /ROOFTREE_TOKEN=(\S+)/.exec(body)?.[1] ?? '';
  ok(token.length > 30);
  const again = await atDesk.read('/analyst/tokens');
  doesNotMatch(again.body, new RegExp(token));
  const id = /name="end" value="([^"]+)"/.exec(again.body)?.[1] ?? '';
  await atDesk.send('/analyst/tokens', { end: id });
  match((await atDesk.send('/analyst/tokens', { end: id })).body, /has ended already/);
  doesNotMatch((await atDesk.read('/analyst/tokens')).body, /Desk 4/);
});

test('what is amiss with no field is said at the top alone, and the note is kept', async () => {
  equal((await askFor(278)).statusCode, 303);
  const refused = await askFor(279);
  equal(refused.statusCode, 422);
  match(refused.body, /There is a problem/);
  match(refused.body, /Two came late\./);
  doesNotMatch(refused.body, /govuk-error-message/);
});

/** Hands in figures of a month and asks for their release. */
async function askFor(lookedAfter: number) {
  const figures = figuresText({ asAt: day('2026-10-31'), lookedAfter, moved: 40 });
  await atDesk.send('/analyst/figures', { file: new File([figures], 'figures.json') });
  return atDesk.send(await newestAddress(), { note: 'Two came late.' });
}
