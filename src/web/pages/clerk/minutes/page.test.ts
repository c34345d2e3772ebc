import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { openTestMeeting, type TestMeeting } from '#use-cases/packs/test-meeting.ts';
import { buildSite } from '../../../server.ts';
import { browserOf } from '../../../test-form.ts';
import { mistakesIn } from '../../../test-html.ts';

let at: TestMeeting;
let site: FastifyInstance;
let address = '';
before(async () => {
  at = await openTestMeeting();
  site = await buildSite(at.house);
  address = `/clerk/meetings/${at.meeting}/minutes`;
});
after(async () => {
  await site.close();
  await at.house.close();
});

test('the clerk’s pages of a meeting are sound HTML', async () => {
  const clerk = browserOf(site, at.clerk);
  for (const one of ['/clerk', `/clerk/meetings/${at.meeting}`, address]) {
    const { body, statusCode } = await clerk.read(one);
    equal(statusCode, 200, one);
    deepEqual(await mistakesIn(body), [], one);
  }
});

test('of two clerks who change one minute, the second sees both and loses nothing', async () => {
  const minute = { do: 'minute', item: at.items.open, version: '0' };
  const first = await browserOf(site, at.clerk).send(address, { ...minute, words: 'Ours first.' });
  equal(first.statusCode, 303);
  const second = await browserOf(site, at.secondClerk).send(address, {
    ...minute,
    words: 'Ours second.',
  });
  match(second.body, /Somebody else changed this minute while you wrote/);
  match(second.body, /Ours first\./);
  match(second.body, /Ours second\./);
  const again = { ...minute, version: '1', words: 'Both of ours.' };
  equal((await browserOf(site, at.secondClerk).send(address, again)).statusCode, 303);
  match((await browserOf(site, at.clerk).read(address)).body, /Both of ours\./);
});

test('nothing is resolved at a meeting without a quorum', async () => {
  const moved = { do: 'move', item: at.items.open, kind: 'agree', words: 'That we agree.' };
  const { body } = await browserOf(site, at.clerk).send(address, moved);
  match(body, /0 of the 3 seats that make a quorum are filled, so nothing can be decided/);
});
