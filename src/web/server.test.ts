import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { builtAddresses } from './pages/the-desk/built.ts';
import { buildSite } from './server.ts';
import { askWith } from './test-requests.ts';

let house: TestHouse;
let site: FastifyInstance;

before(async () => {
  house = await openTestHouse();
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

const strict = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

const font = builtAddresses()['atkinson.woff2'] ?? '';

for (const address of ['/nowhere', '/brand.css', '/health', font, '/metrics']) {
  test(`the strict headers go with ${address}`, async () => {
    const { headers } = await site.inject(address);
    for (const [name, value] of Object.entries(strict)) equal(headers[name], value, name);
    match(String(headers['content-security-policy']), /^default-src 'none';/);
    match(String(headers['content-security-policy']), /object-src 'none'/);
  });
}

test('what may be kept for a year is served at an address that changes with it', async () => {
  const sheet = await site.inject(builtAddresses()['main.css'] ?? '');
  match(String(sheet.headers['cache-control']), /immutable/);
  ok(sheet.body.includes(font));
  for (const [name, address] of Object.entries(builtAddresses())) {
    match(address, /-[0-9a-f]{10}\.\w+$/, name);
  }
});

test('a page that does not exist is said so, in words, and kept nowhere', async () => {
  const { statusCode, headers, body } = await site.inject('/nowhere');
  equal(statusCode, 404);
  equal(headers['cache-control'], 'no-store');
  match(body, /We cannot find that page/);
});

for (const [name, address] of [
  ['with bytes that are no text', '/figures/%ff'],
  ['with half an escape', '/%'],
  ['of 8,000 letters', `/figures/${'a'.repeat(8000)}`],
]) {
  test(`an address ${name} is one we cannot find, with the strict headers`, async () => {
    const { statusCode, headers, body } = await site.inject(address ?? '');
    equal(statusCode, 404);
    match(String(headers['content-security-policy']), /^default-src 'none';/);
    match(body, /We cannot find that page/);
  });
}

for (const [name, type] of [
  ['without a boundary', 'multipart/form-data'],
  ['that breaks off', 'multipart/form-data; boundary=b'],
]) {
  test(`a form ${name} is told that it could not be read`, async () => {
    const headers = { 'content-type': type };
    const payload = '--b\r\nContent-Disposition: form-data; name="email"';
    const answer = await site.inject({ method: 'POST', url: '/sign-in', headers, payload });
    equal(answer.statusCode, 400);
    match(answer.body, /We could not read that request/);
  });
}

test('a form with more files than we take at once is told how many that is', async () => {
  doesNotMatch((await sendFiles(20)).body, /too many files/);
  const refused = await sendFiles(21);
  equal(refused.statusCode, 413);
  match(refused.body, /We take up to 20 files at once/);
});

test('a stranger’s files are not read', async () => {
  const { statusCode, body } = await sendFiles(1, 'a'.repeat(1_000_000));
  equal(statusCode, 413);
  match(body, /That file is too large/);
});

async function sendFiles(count: number, text = 'a') {
  const form = new FormData();
  for (let file = 0; file < count; file++) form.append('files', new File([text], 'a.csv'));
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const payload = Buffer.from(await sent.arrayBuffer());
  return site.inject({ method: 'POST', url: '/sign-in', headers, payload });
}

test('a character that no database can hold is left out of what was typed', async () => {
  const form = { email: 'a\0@b.example', password: 'a\0' };
  const { status } = await askWith(site, { url: '/sign-in', token: null, form });
  equal(status, 422);
});

test('the house is well while its database answers', async () => {
  const { statusCode, body } = await site.inject('/health');
  deepEqual([statusCode, JSON.parse(body)], [200, { well: true }]);
});

test('metrics are for this computer alone', async () => {
  const here = await site.inject({ url: '/metrics', remoteAddress: '127.0.0.1' });
  const elsewhere = await site.inject({ url: '/metrics', remoteAddress: '192.0.2.7' });
  equal(here.statusCode, 200);
  equal(elsewhere.statusCode, 404);
});

test('no HTTP verb but the ones pages have does anything', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'POST'] as const) {
    const { statusCode } = await site.inject({ method, url: '/brand.css' });
    ok(statusCode === 404 || statusCode === 405, `${method} answered ${statusCode}`);
  }
});
