import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { inviteFromCommand } from '#use-cases/people/invite-person.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../server.ts';
import { mistakesIn } from '../test-html.ts';
import { askWith } from '../test-requests.ts';

let house: TestHouse;
let site: FastifyInstance;
let administrator: TestPerson;
let other: TestPerson;
let invitation: string;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  other = await addTestPerson(house, ['councillor', 'chair'], 'Robin Vale');
  const invited = await inviteFromCommand(house, { email: 'new@estuary.example', role: 'nurse' });
  invitation = invited.done ? new URL(invited.link).pathname : '';
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

const open = ['/sign-in', '/sign-out', '/reset', '/reset/none', '/invitation/none'];
const closed = [
  '/account',
  '/admin',
  '/admin/people',
  '/admin/invite',
  '/admin/roles',
  '/admin/audit',
  '/admin/settings',
  '/admin/public-words',
  '/admin/small-numbers',
  '/admin/retention',
  '/admin/requests',
];

for (const url of open) {
  test(`the HTML of ${url} is sound`, async () => {
    deepEqual(await mistakesIn((await askWith(site, { url, token: null })).body), []);
  });
}

for (const url of closed) {
  test(`the HTML of ${url} is sound`, async () => {
    const { body } = await askWith(site, { url, token: administrator.token });
    deepEqual(await mistakesIn(body), []);
  });
}

test('a link to a new password is promised only where it can be sent', async () => {
  const url = '/reset';
  match((await askWith(site, { url, token: null })).body, /no mail is set up here/);
  const withMail = await buildSite({ ...house, post: { send: async () => undefined } });
  const { body } = await askWith(withMail, { url, token: null });
  match(body, /Send me a link/);
  deepEqual(await mistakesIn(body), []);
  await withMail.close();
});

test('the HTML of an invitation and of somebody’s page is sound', async () => {
  const invited = await askWith(site, { url: invitation, token: null });
  deepEqual(await mistakesIn(invited.body), []);
  const url = `/admin/people/${other.id}`;
  const person = await askWith(site, { url, token: administrator.token });
  deepEqual(await mistakesIn(person.body), []);
});

const retentionSlip = {
  do: 'set',
  dataClass: 'backups',
  days: '0',
  'set-from-backups-day': '1',
  'set-from-backups-month': '1',
  'set-from-backups-year': '2030',
};

const slips = [
  ['/sign-in', null, { email: 'a@b.c', password: 'x' }, /password is not right/],
  ['/admin/invite', 'administrator', { name: 'A', email: 'a' }, /Choose what they will be/],
  ['/admin/settings', 'administrator', { name: '' }, /Enter the council’s name/],
  ['/admin/retention', 'administrator', retentionSlip, /Enter a whole number of days/],
  ['/admin/requests', 'administrator', { do: 'find', words: 'a' }, /at least two letters/],
  [
    '/admin/public-words',
    'administrator',
    { 'accessTestedOn-day': '99' },
    /Write a day that exists/,
  ],
  ['/admin/small-numbers', 'administrator', { policy: 'none' }, /Choose from which number/],
  ['/account', 'administrator', { do: 'end', session: 'none' }, /has ended already/],
  ['/account', 'administrator', { do: 'digest', digest: 'hourly' }, /Choose how often/],
] as const;

for (const [url, who, form, says] of slips) {
  test(`a slip in ${url} is said in the summary, and the HTML is sound`, async () => {
    const token = who === null ? null : administrator.token;
    const { body } = await askWith(site, { url, token, form });
    match(body, /There is a problem/);
    match(body, says);
    deepEqual(await mistakesIn(body), []);
  });
}

test('a link to a new password that closed meanwhile shows the way to another, and no form', async () => {
  const form = { password: 'kettle orchard violin' };
  const { status, body } = await askWith(site, { url: '/reset/none', token: null, form });
  equal(status, 422);
  match(body, /Ask for another link/);
  doesNotMatch(body, /name="password"/);
});

test('somebody ends every session of theirs but this one, and is told so', async () => {
  const { token } = other;
  const sent = await askWith(site, { url: '/account', token, form: { do: 'end-others' } });
  equal(sent.goesTo, '/account?done=end-others');
  match((await askWith(site, { url: sent.goesTo, token })).body, /signed in here alone/);
});

test('a question asked twice in one address is taken as it was asked last', async () => {
  const url = '/admin/people?find=nobody&find=robin';
  const { status, body } = await askWith(site, { url, token: administrator.token });
  equal(status, 200);
  match(body, /Robin Vale/);
});
