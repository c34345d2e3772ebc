import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { BenchmarkFile } from '#use-cases/load-benchmarks.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { readLoadedBenchmarks } from '#use-cases/read-loaded-benchmarks.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../../server.ts';
import { stability } from '../../test-council.ts';

let house: TestHouse;
let site: FastifyInstance;
let analyst: TestPerson;
let councillor: TestPerson;
const url = '/analyst/benchmarks';

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  analyst = await addTestPerson(house, ['analyst']);
  councillor = await addTestPerson(house, ['councillor']);
  site = await buildSite(house);
});

after(async () => {
  await site.close();
  await house.close();
});

/** Sends files as a browser does: the page is asked for first, and its hidden field sent along. */
async function upload(person: TestPerson, ...files: readonly BenchmarkFile[]) {
  const cookies = { rooftree: person.token };
  const shown = await site.inject({ url, cookies });
  const token = /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? '';
  for (const cookie of shown.cookies) Object.assign(cookies, { [cookie.name]: cookie.value });
  const form = new FormData();
  form.append('_csrf', token);
  for (const { name, bytes } of files) {
    form.append('files', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), name);
  }
  const sent = new Response(form);
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  const payload = Buffer.from(await sent.arrayBuffer());
  return site.inject({ method: 'POST', url, cookies, headers, payload });
}

test('an analyst loads an official file and sees what was in it', async () => {
  const { statusCode, body } = await upload(analyst, stability(2026));
  equal(statusCode, 200);
  match(body, /5 figures read, 5 of them new or changed\./);
  deepEqual((await readLoadedBenchmarks(house)).releases, [
    { vintage: 2026, series: 1, figures: 5 },
  ]);
});

test('a file that is not official is refused with what to do', async () => {
  const { statusCode, body } = await upload(analyst, {
    name: 'notes.csv',
    bytes: new TextEncoder().encode('a,b\n1,2\n'),
  });
  equal(statusCode, 422);
  match(body, /Nothing was loaded from notes\.csv/);
  match(body, /not an official file we know/);
});

test('no file at all is said at the field', async () => {
  const { statusCode, body } = await upload(analyst);
  equal(statusCode, 422);
  match(body, /<a href="#files">Choose at least one official file\.<\/a>/);
});

test('a councillor finds no such page', async () => {
  equal((await site.inject({ url, cookies: { rooftree: councillor.token } })).statusCode, 404);
});
