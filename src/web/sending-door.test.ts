import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { day } from '#calendar/day.ts';
import { makeSendingToken } from '#use-cases/people/sending-tokens.ts';
import { addTestPerson } from '#use-cases/people/test-people.ts';
import { figuresText } from '#use-cases/test-figures.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';

import { buildSite } from './server.ts';

let house: TestHouse;
let site: FastifyInstance;
let token: string;

before(async () => {
  house = await openTestHouse();
  site = await buildSite(house);
  const made = await makeSendingToken(house, await addTestPerson(house, ['analyst']), 'Desk 4');
  token = made.done ? made.token : '';
});

after(async () => {
  await site.close();
  await house.close();
});

function send(payload: string, authorization = `Bearer ${token}`) {
  const headers = { authorization, 'content-type': 'application/json' };
  return site.inject({ method: 'POST', url: '/api/figures', headers, payload });
}

test('figures sent with a token are kept, and sent again are the same', async () => {
  const text = figuresText({ asAt: day('2026-08-31') });
  const [first, second] = [await send(text), await send(text)];
  equal(first.statusCode, 201);
  const { id } = first.json();
  deepEqual(first.json(), { id, version: 1, status: 'new' });
  equal(second.statusCode, 200);
  deepEqual(second.json(), { id, version: 1, status: 'same' });
});

test('nothing is kept without a token that works', async () => {
  for (const authorization of ['', 'Bearer wrong', `Basic ${token}`]) {
    const answer = await send(figuresText(), authorization);
    equal(answer.statusCode, 401);
    match(answer.json().say, /make a new one/i);
  }
});

test('what is wrong with figures is told in words, field by field', async () => {
  const answer = await send(figuresText().replace('"value":276', '"value":277'));
  equal(answer.statusCode, 422);
  equal(answer.json().findings[0].field, 'figures.0.value');
});

test('a return is refused without a word of it', async () => {
  const answer = await send('CHILD,SEX,DOB\n1234567,F,01/02/2015\n');
  equal(answer.statusCode, 422);
  equal(answer.body.includes('1234567'), false);
});

test('what is too large is not read', async () => {
  const answer = await send('a'.repeat(20_000_001));
  equal(answer.statusCode, 413);
  match(answer.json().say, /too large/);
});

test('who sends too often is asked to wait', async () => {
  const answers = [];
  for (let time = 0; time < 61; time++) answers.push(await send('{}', 'Bearer wrong'));
  const last = answers.at(-1);
  equal(last?.statusCode, 429);
  match(last?.json().say, /Wait a minute/);
});
