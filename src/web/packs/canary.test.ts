import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildPackFiles } from '#use-cases/packs/build-files.ts';
import { confirmPack, publishPack } from '#use-cases/packs/publish-pack.ts';
import { recallPack } from '#use-cases/packs/recall-pack.ts';
import { textsInFile } from '#use-cases/packs/test-file-texts.ts';
import {
  bring,
  canary,
  exemptPaper,
  openTestMeeting,
  type TestMeeting,
} from '#use-cases/packs/test-meeting.ts';
import { routePolicy } from '../route-policy.ts';
import { buildSite } from '../server.ts';
import { openTemplates } from '../templates.ts';
import { mistakesIn } from '../test-html.ts';
import { askWith, routesOf } from '../test-requests.ts';
import { packDrawer } from './draw-pack.ts';

let at: TestMeeting;
let site: FastifyInstance;
let paper: string;
let restricted: readonly string[];

before(async () => {
  at = await openTestMeeting({ drawPack: packDrawer(openTemplates()) });
  const { house, clerk, secondClerk, meeting, items } = at;
  paper = await bring(at, {
    item: items.open,
    title: 'Health',
    plainSummary: 'Most of us see a dentist.',
    words:
      '# Summary\n\nA marmalade wheelbarrow.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  });
  restricted = [
    await bring(at, { item: items.open, title: `${canary} annex`, words: canary, ...exemptPaper }),
    await bring(at, {
      item: items.exempt,
      title: 'The house',
      plainSummary: canary,
      words: canary,
    }),
  ];
  await publishPack(house, clerk, { meeting });
  await confirmPack(house, secondClerk, { meeting });
  await buildPackFiles(house);
  site = await buildSite(house);
});
after(async () => {
  await site.close();
  await at.house.close();
});

/** What stands for each name of an address: of ours where there is one, else a name that is nothing. */
function addressesOf(path: string): readonly string[] {
  const papers = path.includes(':paper') ? [paper, ...restricted] : [paper];
  return papers.map((one) =>
    path
      .replace(':meeting', at.meeting)
      .replace(':paper', one)
      .replace(':body', 'corporate-parenting-committee')
      .replace(/:\w+/g, canary),
  );
}

/** Everything a stranger is answered at `url`: its headers, its body, and what is packed in its body. */
async function everythingAt(url: string): Promise<string> {
  const answer = await site.inject({ url });
  const bytes = new Uint8Array(answer.rawPayload);
  const type = String(answer.headers['content-type'] ?? '');
  const inside = (await textsInFile(type, bytes)) ?? answer.body;
  return [JSON.stringify(answer.headers), inside].join('\n');
}

test('a restricted paper’s words are in no public page, file, feed, index, header or name', async () => {
  const open = routesOf(site).filter((path) => routePolicy[path]?.may === 'anyone');
  ok(open.length > 30);
  for (const url of [...open.flatMap(addressesOf), `/search?q=${canary}`, '/search?q=quarry']) {
    // A page may say back what it was asked for: that is not an answer.
    const said = (await everythingAt(url))
      .replaceAll(`Search: ${canary}`, '')
      .replaceAll(`value="${canary}"`, '');
    const isAskedFor = url.includes(canary) && !url.startsWith('/search');
    if (!isAskedFor) doesNotMatch(said, new RegExp(canary), url);
  }
});

test('the canary would be noticed: the member’s page and files have it', async () => {
  const { member, meeting } = at;
  const url = `/member/meetings/${meeting}`;
  match((await askWith(site, { url, token: member.token })).body, new RegExp(canary));
  const cookies = { rooftree: member.token };
  const pdf = await site.inject({ url: `${url}/pack.pdf`, cookies });
  const type = String(pdf.headers['content-type']);
  match((await textsInFile(type, new Uint8Array(pdf.rawPayload))) ?? '', new RegExp(canary));
  equal(pdf.headers['cache-control'], 'no-store');
});

test('a search finds a restricted paper for members of its body, and for nobody else', async () => {
  const ask = (token: string | null) => askWith(site, { url: '/search?q=quarry', token });
  match((await ask(at.member.token)).body, /Restricted papers/);
  for (const token of [null, at.stranger.token, at.privacyLead.token]) {
    doesNotMatch((await ask(token)).body, /Restricted papers/);
  }
  match(
    (await askWith(site, { url: '/search?q=wheelbarrows', token: null })).body,
    /<mark>wheelbarrow<\/mark>/,
  );
});

test('a restricted paper’s own address is not found, as if it were not there', async () => {
  const missing = `/meetings/${at.meeting}/papers/00000000-0000-4000-8000-000000000000`;
  const nothing = await askWith(site, { url: missing, token: null });
  equal(nothing.status, 404);
  for (const one of restricted) {
    const url = `/meetings/${at.meeting}/papers/${one}`;
    deepEqual(await askWith(site, { url, token: null }), nothing);
  }
});

test('the public page tells the notice of what is kept back, with printed pages, and may be kept a minute', async () => {
  const answer = await site.inject({ url: `/meetings/${at.meeting}` });
  match(answer.body, /Annex about one home/);
  match(answer.body, /paragraph 2 of Schedule 12A/);
  match(answer.body, /It would show who lives there/);
  match(answer.body, /page 2/);
  equal(answer.headers['cache-control'], 'public, max-age=60');
});

const pagesToCheck: readonly (readonly [
  path: string,
  who: 'member' | 'clerk' | 'officer' | 'privacyLead' | null,
])[] = [
  ['/meetings/:meeting', null],
  ['/meetings/:meeting/young-people', null],
  ['/meetings/:meeting/papers/:paper', null],
  ['/search?q=wheelbarrow', null],
  ['/member/meetings/:meeting', 'member'],
  ['/clerk/meetings/:meeting/pack', 'clerk'],
  ['/meetings/:meeting/recall', 'clerk'],
  ['/clearance/packs/:meeting', 'officer'],
  ['/privacy-lead/screen', 'privacyLead'],
  ['/privacy-lead/screen/:meeting', 'privacyLead'],
];

for (const [path, who] of pagesToCheck) {
  test(`the HTML of ${path} is sound`, async () => {
    const token = who === null ? null : at[who].token;
    const { status, body } = await askWith(site, { url: addressesOf(path)[0] ?? '', token });
    equal(status, 200);
    deepEqual(await mistakesIn(body), []);
  });
}

test('after a recall no address has the papers, and the page says that they were withdrawn', async () => {
  const { house, clerk, meeting } = at;
  await recallPack(house, clerk, { meeting, why: 'A slip.' });
  match(await everythingAt(`/meetings/${meeting}`), /have been withdrawn/);
  for (const path of routesOf(site).filter(
    (one) => one.startsWith('/meetings') || one.endsWith('.rss'),
  )) {
    if (routePolicy[path]?.may !== 'anyone') continue;
    for (const url of addressesOf(path))
      doesNotMatch(await everythingAt(url), /wheelbarrow|Annex/, url);
  }
  doesNotMatch((await askWith(site, { url: '/search?q=wheelbarrow', token: null })).body, /<mark>/);
});
