import { equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { generateSync } from 'otplib';
import { day } from '#calendar/day.ts';
import { millisecondsOf } from '#calendar/instant.ts';
import { readInvitation } from '#use-cases/people/accept-invitation.ts';
import { addMadeUpPeople } from '#use-cases/people/add-made-up-people.ts';
import { endAccount } from '#use-cases/people/end-account.ts';
import { inviteFromCommand } from '#use-cases/people/invite-person.ts';
import { giveRole } from '#use-cases/people/manage-roles.ts';
import { addTestCouncil, addTestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from './server.ts';
import { askWith, formTokenFor } from './test-requests.ts';

let house: TestHouse;
let site: FastifyInstance;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

/** Sends a form as somebody whose browser holds `cookie`; gives the answer and the cookie it holds then. */
async function send(url: string, cookie: string | null, form: Readonly<Record<string, string>>) {
  const { field, cookies } = await formTokenFor(site, null);
  const answer = await site.inject({
    method: 'POST',
    url,
    cookies: { ...cookies, ...(cookie === null ? {} : { rooftree: cookie }) },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...form, _csrf: field }).toString(),
  });
  const set = answer.cookies.find(({ name }) => name === 'rooftree');
  return { answer, set, cookie: set === undefined ? cookie : set.value };
}

test('the session is new at each step of signing in, and the step before is dead', async () => {
  const email = 'steps@estuary.example';
  const password = 'kettle orchard violin';
  const invited = await inviteFromCommand(house, { email, role: 'councillor' });
  const link = invited.done ? new URL(invited.link).pathname : '';
  const secret = (await readInvitation(house, link.split('/').at(-1) ?? ''))?.secret ?? '';
  const code = generateSync({ secret, epoch: Math.floor(millisecondsOf(house.now()) / 1000) });
  const joined = await send(link, 'planted-by-somebody-else', { password, code });
  notEqual(joined.cookie, 'planted-by-somebody-else');
  const recovery = /<code>([a-z2-9-]{14})<\/code>/.exec(joined.answer.body)?.[1] ?? '';

  const half = await send('/sign-in', 'planted-by-somebody-else', { email, password });
  match(String(half.answer.headers.location), /^\/sign-in\/code/);
  notEqual(half.cookie, 'planted-by-somebody-else');
  equal((await askWith(site, { url: '/account', token: half.cookie })).status, 302);

  const other = { url: '/sign-in/recovery?next=%2Fmember', token: half.cookie };
  match((await askWith(site, other)).body, /href="\/sign-in\/code\?next=%2Fmember"/);

  const whole = await send('/sign-in/recovery', half.cookie, { code: recovery });
  equal(whole.answer.statusCode, 303);
  notEqual(whole.cookie, half.cookie);
  equal((await askWith(site, { url: '/account', token: whole.cookie })).status, 200);
  equal((await askWith(site, { url: '/sign-in/code', token: half.cookie })).goesTo, '/sign-in');
});

test('the cookie is for this site’s own requests, out of reach of scripts, and gone with the browser', async () => {
  const { set } = await send('/sign-in', null, { email: 'nobody@estuary.example', password: 'x' });
  equal(set, undefined);
  const person = await addTestPerson(house, ['councillor']);
  const { field, cookies } = await formTokenFor(site, person.token);
  const out = await site.inject({
    method: 'POST',
    url: '/sign-out',
    cookies: { ...cookies, rooftree: person.token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: field }).toString(),
  });
  match(String(out.headers['set-cookie']), /rooftree=;.*HttpOnly; SameSite=Lax/);
  equal(out.headers['clear-site-data'], '"cache"');
  equal((await askWith(site, { url: '/account', token: person.token })).status, 302);
});

test('over https its name says that no other host may have set it', async () => {
  const secure = await buildSite({ ...house, address: 'https://rooftree.estuary.example' });
  const page = await secure.inject('/sign-in');
  const cookie = String(page.headers['set-cookie']);
  match(cookie, /^__Host-rooftree-form=.*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  const person = await addTestPerson(house, ['councillor']);
  const asked = (name: string) =>
    secure.inject({ url: '/account', cookies: { [name]: person.token } });
  equal((await asked('__Host-rooftree')).statusCode, 200);
  equal((await asked('rooftree')).statusCode, 302);
  await secure.close();
});

test('what the signed-in read is kept nowhere', async () => {
  const { token } = await addTestPerson(house, ['administrator']);
  for (const url of ['/account', '/admin', '/admin/people', '/', '/figures', '/nowhere']) {
    const { headers } = await site.inject({ url, cookies: { rooftree: token } });
    equal(headers['cache-control'], 'no-store', url);
  }
});

test('a change of roles gives the session another token with its next page, and the form of the last still serves', async () => {
  const administrator = await addTestPerson(house, ['administrator']);
  const person = await addTestPerson(house, ['councillor']);
  const { field, cookies } = await formTokenFor(site, person.token);
  const given = { person: person.id, role: 'analyst' as const, from: day('2026-11-01') };
  ok((await giveRole(house, administrator, { ...given, until: null })).done);
  const form = new URLSearchParams({ _csrf: field, do: 'digest', digest: 'none' });
  const saved = await site.inject({
    method: 'POST',
    url: '/account',
    cookies: { ...cookies, rooftree: person.token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  });
  equal(saved.statusCode, 303);
  const page = await site.inject({ url: '/analyst', cookies: { rooftree: person.token } });
  equal(page.statusCode, 200);
  const renewed = page.cookies.find(({ name }) => name === 'rooftree')?.value ?? '';
  notEqual(renewed, person.token);
  equal((await askWith(site, { url: '/analyst', token: renewed })).status, 200);
  equal((await askWith(site, { url: '/analyst', token: person.token })).status, 302);
});

test('an account ended is out with the next request', async () => {
  const administrator = await addTestPerson(house, ['administrator']);
  const leaver = await addTestPerson(house, ['councillor']);
  equal((await askWith(site, { url: '/account', token: leaver.token })).status, 200);
  ok((await endAccount(house, administrator, leaver.id)).done);
  const began = performance.now();
  equal((await askWith(site, { url: '/account', token: leaver.token })).status, 302);
  ok(performance.now() - began < 1000);
});

test('nobody may be anybody in a council that is not made up', async () => {
  const person = await addTestPerson(house, ['administrator']);
  const tried = await send('/sign-in', null, { person: person.id });
  equal(tried.answer.statusCode, 404);
  equal(tried.set, undefined);
  equal((await site.inject('/sign-in')).body.includes('class="face"'), false);
});

test('in the sample council a newcomer is anybody made up, in one click, and nobody else', async () => {
  const sample = { ...house, council: '997' };
  await addTestCouncil(sample, true);
  const id = crypto.randomUUID();
  const role = { role: 'councillor' as const, from: day('2026-01-01'), until: null };
  const madeUp = { id, name: 'Robin Vale', email: 'robin@estuary.example', roles: [role] };
  ok((await addMadeUpPeople(sample, [madeUp])).done);
  const real = await addTestPerson(sample, ['administrator']);
  const wholeSite = site;
  site = await buildSite(sample);
  match((await site.inject('/sign-in')).body, /Robin Vale/);
  const tried = await send('/sign-in', null, { person: id, next: '/member/scorecard' });
  equal(tried.answer.headers.location, '/member/scorecard');
  equal((await askWith(site, { url: '/account', token: tried.cookie })).status, 200);
  equal((await send('/sign-in', null, { person: real.id })).answer.statusCode, 404);
  await site.close();
  site = wholeSite;
});

test('a form that has gone stale is said so in the frame of somebody who is signed in', async () => {
  const { token } = await addTestPerson(house, ['councillor'], 'Nell Hartley');
  const answer = await site.inject({
    method: 'POST',
    url: '/account',
    cookies: { rooftree: token },
  });
  equal(answer.statusCode, 403);
  match(answer.body, /That form has gone stale/);
  match(answer.body, /<a href="\/account">Nell Hartley<\/a>/);
});
