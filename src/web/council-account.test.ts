import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { OAuth2Server } from 'oauth2-mock-server';
import { addTestCouncil, addTestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from './server.ts';
import { askWith, formTokenFor } from './test-requests.ts';

const provider = new OAuth2Server();
let vouchedFor: Readonly<Record<string, unknown>> = {};
let house: TestHouse;
let site: FastifyInstance;

before(async () => {
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, 'localhost');
  provider.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
    Object.assign(token.payload, vouchedFor);
  });
  const issuer = provider.issuer.url ?? '';
  const signInProvider = { issuer, clientId: 'rooftree', clientSecret: 'a secret of the test' };
  house = await openTestHouse({ signInProvider });
  await addTestCouncil(house, false);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await provider.stop();
  await house.close();
});

/** Sets out from our page; gives the cookie that waits and where the provider sends the browser back to. */
async function goThere(next = '') {
  const { field, cookies } = await formTokenFor(site, null);
  const page = await site.inject({
    method: 'POST',
    url: '/sign-in/oidc',
    cookies,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ _csrf: field, next }).toString(),
  });
  const address = /url=([^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const sent = await fetch(address, { redirect: 'manual' });
  const back = new URL(sent.headers.get('location') ?? '');
  const waiting = page.cookies.find(({ name }) => name === 'rooftree')?.value ?? '';
  return {
    waiting,
    back: `${back.pathname}${back.search}`,
    policy: page.headers['content-security-policy'],
  };
}

test('the council’s own sign-in lets in somebody invited, through a page and no exception in the policy', async () => {
  const person = await addTestPerson(house, ['councillor'], 'Robin Vale');
  vouchedFor = {
    oid: person.id,
    tid: 'tenant',
    email: person.email,
    email_verified: true,
    amr: ['mfa'],
  };
  match((await site.inject('/sign-in')).body, /Sign in with my council account/);
  const { waiting, back, policy } = await goThere();
  doesNotMatch(String(policy), /localhost/);
  const came = await site.inject({ url: back, cookies: { rooftree: waiting } });
  equal(came.headers.location, '/home');
  const token = came.cookies.find(({ name }) => name === 'rooftree')?.value ?? '';
  ok(token !== waiting);
  match((await askWith(site, { url: '/account', token })).body, /Robin Vale/);
});

test('whoever was asked to sign in on the way somewhere goes on to there, if it is ours', async () => {
  const person = await addTestPerson(house, ['councillor']);
  vouchedFor = {
    oid: person.id,
    tid: 'tenant',
    email: person.email,
    email_verified: true,
    amr: ['mfa'],
  };
  for (const [next, goes] of [
    ['/member/scorecard', '/member/scorecard'],
    ['https://elsewhere.example/', '/home'],
  ]) {
    const { waiting, back } = await goThere(next);
    const came = await site.inject({ url: back, cookies: { rooftree: waiting } });
    equal(came.headers.location, goes);
  }
});

test('somebody sent back in another browser, or with another’s state, is not let in', async () => {
  const person = await addTestPerson(house, ['councillor']);
  vouchedFor = {
    oid: person.id,
    tid: 'tenant',
    email: person.email,
    email_verified: true,
    amr: ['mfa'],
  };
  const [mine, theirs] = [await goThere(), await goThere()];
  const attempts = [
    { url: mine.back, cookies: {} },
    { url: mine.back, cookies: { rooftree: theirs.waiting } },
    { url: '/sign-in/oidc/callback?code=a&state=b', cookies: { rooftree: mine.waiting } },
  ];
  for (const attempt of attempts) {
    const came = await site.inject(attempt);
    equal(came.statusCode, 422);
    equal(came.headers['cache-control'], 'no-store');
    equal(came.cookies.length, 0);
    match(came.body, /Start again/);
  }
});
