import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { figuresFragment } from '../figures/fragment.ts';
import { buildSite } from '../server.ts';
import { openTemplates } from '../templates.ts';
import { mistakesIn } from '../test-html.ts';
import { endOfYear, loadOfficialFigures, publishFigures } from './test-council.ts';

let house: TestHouse;
let site: FastifyInstance;
let councillor: TestPerson;
let administrator: TestPerson;

before(async () => {
  house = await openTestHouse({ freeze: figuresFragment(openTemplates()) });
  await addTestCouncil(house, true);
  await loadOfficialFigures(house, 2026);
  await publishFigures(house, { asAt: endOfYear(2025), moved: 30, spoke: 247 });
  await publishFigures(house, { asAt: endOfYear(2026), moved: 19, spoke: 247 });
  councillor = await addTestPerson(house, ['councillor']);
  administrator = await addTestPerson(house, ['administrator']);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

const publicPages = [
  '/',
  '/figures',
  '/figures/three-or-more-placements',
  '/figures/children-looked-after',
  '/figures/ages',
  '/compare',
  '/privacy',
  '/accessibility',
];

for (const address of publicPages) {
  test(`anyone may read ${address}, keep it for a minute, and its HTML is sound`, async () => {
    const { statusCode, headers, body } = await site.inject(address);
    equal(statusCode, 200);
    equal(headers['cache-control'], 'public, max-age=60');
    deepEqual(await mistakesIn(body), []);
  });

  test(`${address} has no styles of its own and calls nobody`, async () => {
    const { body } = await site.inject(address);
    doesNotMatch(body, /<style|\sstyle=|<script(?![^>]*src="\/assets\/)/);
  });
}

test('a reader who has the page already is told so in a few bytes', async () => {
  const first = await site.inject('/figures');
  const mark = String(first.headers.etag);
  const again = await site.inject({ url: '/figures', headers: { 'if-none-match': mark } });
  deepEqual([again.statusCode, again.body], [304, '']);
  const other = await site.inject({ url: '/figures', headers: { 'if-none-match': 'W/"x"' } });
  equal(other.statusCode, 200);
});

test('the figures are said before they are drawn', async () => {
  const { body } = await site.inject('/figures');
  const said = body.indexOf('19 of our 276 children lived in three or more homes this year (7%).');
  ok(said > 0 && said < body.indexOf('S01a0-spark'));
});

test('a figure of the same year as England’s is judged beside it', async () => {
  const { body } = await site.inject('/figures/three-or-more-placements');
  match(
    body,
    /That is better than England \(10%\), and better than the councils most like ours \(10.5% on average\)\./,
  );
});

test('the numbers of the chart stand in tables under it, each with its year', async () => {
  const { body } = await site.inject('/figures/three-or-more-placements');
  const table = body.slice(body.indexOf('The same numbers as a table'));
  for (const cell of ['March 2026', '276', '7%', '11%', '10.5%', '2 of 3', 'Saltmarsh']) {
    ok(table.includes(cell), cell);
  }
  match(table, /hidden to protect confidentiality/);
});

test('a measure without anything to lay beside it says so', async () => {
  const { body } = await site.inject('/figures/took-part-in-review');
  match(body, /No comparator loaded\./);
});

test('what is withheld is said to be withheld, and its number is nowhere', async () => {
  for (const address of [
    '/figures/no-views-heard',
    '/figures',
    '/figures.csv',
    '/api/v1/figures',
  ]) {
    const { statusCode, body } = await site.inject(address);
    equal(statusCode, 200);
    doesNotMatch(body, /\b3 of\b|"numerator":3\b|,3,250/, address);
  }
  const { body } = await site.inject('/figures/no-views-heard');
  match(body, /We do not show this one/);
});

test('it is said for how long each thing is kept, as the council has it', async () => {
  const { body } = await site.inject('/privacy');
  for (const row of ['Exact figures[^<]*</th>.*?4 years', 'The log[^<]*</th>.*?6 years']) {
    match(body, new RegExp(row, 's'));
  }
});

test('a measure that does not exist is not found', async () => {
  equal((await site.inject('/figures/nothing-of-ours')).statusCode, 404);
});

test('the table for other programs says the same as the page', async () => {
  const { headers, body } = await site.inject('/api/v1/figures?measure=S01');
  match(String(headers['content-type']), /^application\/json/);
  const { council, newest, figures } = JSON.parse(body);
  deepEqual([council, newest.asAt], ['999', '2026-03-31']);
  deepEqual(
    figures.map((figure: { to: string; value: number }) => [figure.to, figure.value]),
    [
      ['2025-03-31', 11],
      ['2026-03-31', 7],
    ],
  );
});

test('every address of the interface is described, with every field it gives', async () => {
  const description = JSON.parse((await site.inject('/api/v1/openapi.json')).body);
  const [figure] = JSON.parse((await site.inject('/api/v1/figures')).body).figures;
  const answer = description.paths['/api/v1/figures'].get.responses['200'];
  const { items } = answer.content['application/json'].schema.properties.figures;
  deepEqual(Object.keys(figure).toSorted(), Object.keys(items.properties).toSorted());
});

test('the CSV begins with its headings and is saved as a file', async () => {
  const { headers, body } = await site.inject('/figures.csv');
  match(String(headers['content-disposition']), /attachment; filename="figures.csv"/);
  match(
    body,
    /^\uFEFFcouncil,measure,title,part,unit,from,to,value,counted,out_of,not_shown_because\n/,
  );
  match(body, /999,S01,.*,percent,2025-04-01,2026-03-31,7,19,276,\n/);
});

test('the comparison names its year', async () => {
  const { body } = await site.inject('/compare');
  match(body, /Percentage, year to March 2026/);
  match(body, /Most alike first: Saltmarsh, Fenland, Harbour\./);
});

test('the comparison tells the mean and the median of those most like us, and of how many', async () => {
  const { body } = await site.inject('/compare');
  const cells = [...body.matchAll(/data-column="([^"]+)">([^<]*)</g)];
  const told = Object.fromEntries(cells.slice(0, 6).map(([, column, cell]) => [column, cell]));
  deepEqual(told, {
    Ours: '8%',
    'Most like ours, mean': '10.5%',
    'Most like ours, median': '10.5%',
    'Councils with a number': '2 of 3',
    'Our region': 'none published',
    England: '10%',
  });
});

function asPerson(person: TestPerson, url: string) {
  return site.inject({ url, cookies: { rooftree: person.token } });
}

for (const address of ['/member', '/member/scorecard']) {
  test(`a councillor reads ${address}, which is kept nowhere`, async () => {
    const { statusCode, headers, body } = await asPerson(councillor, address);
    equal(statusCode, 200);
    equal(headers['cache-control'], 'no-store');
    equal(headers.etag, undefined);
    deepEqual(await mistakesIn(body), []);
  });

  test(`an administrator finds nothing at ${address}, and a stranger is asked to sign in`, async () => {
    equal((await asPerson(administrator, address)).statusCode, 404);
    const { statusCode, headers } = await site.inject(address);
    equal(statusCode, 302);
    match(String(headers.location), /^\/sign-in/);
  });
}

test('the scorecard asks of each line whether it is good enough for my own child', async () => {
  const { body } = await asPerson(councillor, '/member/scorecard');
  const rows = body.match(/<article class="card-row"/g)?.length ?? 0;
  ok(rows >= 3);
  equal(body.match(/Good enough for my own child\?/g)?.length, rows);
});

const homes = [
  [['councillor'], '/member'],
  [['analyst'], '/analyst'],
  [['release-approver'], '/approver'],
  [['administrator'], '/admin'],
] as const;

for (const [roles, home] of homes) {
  test(`home is ${home} for ${roles.join(' and ')}`, async () => {
    const person = await addTestPerson(house, roles);
    const { statusCode, headers } = await asPerson(person, '/home');
    deepEqual([statusCode, headers.location], [303, home]);
  });
}
