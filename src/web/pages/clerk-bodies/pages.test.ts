import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { addTestCommittee, addTestSeat, sit } from '#use-cases/bodies/test-bodies.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../server.ts';
import { mistakesIn } from '../../test-html.ts';
import { askWith } from '../../test-requests.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: TestPerson;
let body: string;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestCommittee(house, clerk);
  const chair = await addTestSeat(house, clerk, { body, party: 'Group A' });
  await sit(house, clerk, chair, { name: 'Robin Vale', office: 'chair' });
  const young = await addTestSeat(house, clerk, {
    ...{ body, kind: 'young person', title: 'Chair of the Children in Care Council' },
  });
  await sit(house, clerk, young, { name: 'Lenny Shaw' });
  await addTestSeat(house, clerk, { body, kind: 'co-opted', title: 'Nominee of Open Door' });
  site = await buildSite(house);
});
after(async () => {
  await site.close();
  await house.close();
});

const ask = (url: string, form?: Readonly<Record<string, string>>) =>
  askWith(site, { url, token: clerk.token, ...(form === undefined ? {} : { form }) });

for (const path of [
  '/bodies',
  '/bodies/map',
  '/bodies/corporate-parenting-committee',
  '/bodies/corporate-parenting-committee/terms',
  '/statutory-posts',
  '/clerk/bodies',
  '/clerk/balance',
  '/clerk/posts',
  '/clerk/bodies/corporate-parenting-committee',
  '/clerk/bodies/corporate-parenting-committee/terms',
  '/clerk/bodies/corporate-parenting-committee/links',
]) {
  test(`the HTML of ${path} is sound, and names no young person`, async () => {
    const answer = await ask(path);
    equal(answer.status, 200);
    deepEqual(await mistakesIn(answer.body), []);
    equal(answer.body.includes('Lenny Shaw'), false);
  });
}

const day = (name: string) => ({
  ...{ [`${name}-day`]: '25', [`${name}-month`]: '11', [`${name}-year`]: '2026' },
});

for (const [path, form, says] of [
  ['/clerk/bodies', { about: 'new', name: '' }, 'Write what the body is called'],
  [
    '',
    { about: 'change', do: 'change', name: 'A', parent: 'corporate-parenting-committee' },
    'cannot be a part of itself',
  ],
  [
    '',
    { about: 'seat', do: 'seat', kind: 'co-opted', ...day('seat-from') },
    'what the seat is called',
  ],
  [
    '',
    { about: 'form', do: 'form', legalForm: 'advisory committee', ...day('form-from') },
    'which minute decided it',
  ],
  ['/terms', { about: 'write', do: 'write', purpose: 'To be good.', functions: '' }, 'on a line'],
  ['/terms', { about: 'adopt', do: 'adopt' }, 'Write the new version first'],
  [
    '/terms',
    { about: 'propose', do: 'propose', question: 'Who?', options: 'One' },
    'at least two options',
  ],
  [
    '/links',
    {
      about: 'link',
      do: 'link',
      name: 'Board',
      line: 'works with us',
      workPlan: 'javascript:1',
      everyMonths: '3',
    },
    'begins with https',
  ],
  ['/links', { about: 'always', do: 'always', agency: '' }, 'for which agency'],
  [
    '/clerk/balance',
    { about: 'groups', do: 'groups', 'group-1': 'A', 'group-1-count': 'many' },
    'whole number for A',
  ],
  [
    '/clerk/balance',
    {
      about: 'depart',
      do: 'depart',
      body: 'corporate-parenting-committee',
      'departure-minute': 'Council, minute 3',
      'votes-against': '2',
      ...day('depart-departure-from'),
    },
    'no member of the council voted against',
  ],
  ['/clerk/posts', { about: 'add', do: 'add', name: '' }, 'what the post is called'],
] as const) {
  test(`a slip is answered in its own form: ${says}`, async () => {
    const url = path.startsWith('/clerk') ? path : `/clerk/bodies/${body}${path}`;
    const answer = await ask(url, form);
    equal(answer.status, 422);
    match(answer.body, new RegExp(says));
    match(answer.body, /There is a problem/);
    deepEqual(await mistakesIn(answer.body), []);
    const href = /error-summary__list[\s\S]*?href="#([^"]+)"/.exec(answer.body)?.[1];
    if (href !== undefined) match(answer.body, new RegExp(`id="${href}"`), href);
  });
}

for (const [path, form] of [
  [
    '/clerk/bodies',
    { about: 'new', name: 'Panel', legalForm: 'informal panel', ...day('new-from') },
  ],
  ['', { about: 'seat', do: 'seat', kind: 'officer', title: 'Clerk', ...day('seat-from') }],
  ['/terms', { about: 'write', do: 'write', purpose: 'To be good.', functions: 'One\nTwo' }],
  ['/terms', { about: 'adopt', do: 'adopt', minute: 'Council', ...day('adopt-on') }],
  ['/terms', { about: 'propose', do: 'propose', question: 'Who?', options: 'One\nTwo' }],
  ['/terms', { about: 'review', do: 'review', evidence: 'Some', 'review-options': 'One' }],
  ['/links', { about: 'link', do: 'link', name: 'Board', line: 'works with us', everyMonths: '3' }],
  ['/links', { about: 'always', do: 'always', agency: 'Health', role: 'Nurse', name: 'A. Nurse' }],
  [
    '/clerk/balance',
    { about: 'groups', do: 'groups', 'group-1': 'Group A', 'group-1-count': '27' },
  ],
  ['/clerk/posts', { about: 'add', do: 'add', name: 'Director', answersFor: 'Everything' }],
] as const) {
  test(`a form that is whole is taken, and the page says so: ${path} ${form.about}`, async () => {
    const url = path.startsWith('/clerk') ? path : `/clerk/bodies/${body}${path}`;
    const sent = await ask(url, form);
    equal(sent.status, 303, sent.body);
    const shown = await ask(sent.goesTo);
    match(shown.body, /role="status"/);
    deepEqual(await mistakesIn(shown.body), []);
  });
}
