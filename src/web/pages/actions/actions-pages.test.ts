import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { day } from '#calendar/day.ts';
import { beginAction } from '#use-cases/actions/begin-action.ts';
import { tellHowItGoes } from '#use-cases/actions/tell-how-it-goes.ts';
import { addTestBody } from '#use-cases/actions/test-body.ts';
import { addTestDecision, addTestResolution } from '#use-cases/actions/test-decisions.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { buildSite } from '../../server.ts';
import { type Browser, browserOf } from '../../test-form.ts';

let house: TestHouse;
let site: FastifyInstance;
let clerk: TestPerson;
let nurse: TestPerson;
let body: string;
const browsers = new Map<string, Browser>();

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  site = await buildSite(house);
  const named = async (name: string, role: Parameters<typeof addTestPerson>[1][number]) => {
    const person = await addTestPerson(house, [role], name);
    browsers.set(name, browserOf(site, person));
    return person;
  };
  const member = await named('Priya Nair', 'councillor');
  const chair = await named('Gwen Ashdown', 'chair');
  await named('Delroy Marchant', 'councillor');
  clerk = await named('Iestyn Pugh', 'democratic-services');
  nurse = await named('Siobhan Lacey', 'nurse');
  browsers.set('a stranger', browserOf(site, null));
  body = await addTestBody(house, { member, chair });
});

after(async () => {
  await site.close();
  await house.close();
});

async function begun(words: string, origin: string): Promise<string> {
  const outcome = await beginAction(house, clerk, {
    origin: { kind: 'resolution', id: origin },
    body,
    words,
    owners: [nurse.id],
    due: day('2027-03-31'),
    test: { words: 'It is there.', target: null },
  });
  ok(outcome.done);
  return outcome.action;
}

async function read(who: string, address: string) {
  const answer = await browsers.get(who)?.read(address);
  ok(answer !== undefined);
  return answer;
}

test('everybody reads how an open action stands and which service does it, and nobody’s name', async () => {
  const words = 'That two more homes are opened.';
  const resolution = await addTestResolution(house, { body, words, classification: 'open' });
  const action = await begun('Open two more homes.', resolution);
  const update = { action, word: 'in doubt', words: 'One house is found.', evidence: 'A key' };
  ok((await tellHowItGoes(house, nurse, { ...update, word: 'in doubt' })).done);
  const { statusCode, body: html } = await read('a stranger', `/actions/${action}`);
  equal(statusCode, 200);
  match(html, /Open two more homes\./);
  match(html, /In doubt/);
  match(html, /Health/);
  match(html, /One house is found\./);
  doesNotMatch(html, /Siobhan|A key|\/record/);
  doesNotMatch(html, new RegExp(`/decisions/${resolution}`));
  await addTestDecision(house, resolution);
  match(
    (await read('a stranger', `/actions/${action}`)).body,
    new RegExp(`/decisions/${resolution}`),
  );
  const decision = await read('a stranger', `/decisions/${resolution}`);
  match(decision.body, /Homes near home/);
  match(decision.body, /Open two more homes\./);
});

test('what came of an item that is kept back is found by its members and owner, and nowhere public', async () => {
  const secret = 'Buy the house at the end of the quay.';
  const words = 'That the house at the end of the quay is bought.';
  const resolution = await addTestResolution(house, { body, words, classification: 'exempt' });
  const action = await begun(secret, resolution);
  for (const who of ['a stranger', 'Delroy Marchant']) {
    equal((await read(who, `/actions/${action}`)).statusCode, 404, who);
  }
  equal((await read('Delroy Marchant', `/actions/${action}/record`)).statusCode, 404);
  doesNotMatch((await read('Delroy Marchant', '/member/actions')).body, /quay/);
  for (const who of ['Priya Nair', 'Siobhan Lacey', 'Iestyn Pugh']) {
    equal((await read(who, `/actions/${action}/record`)).statusCode, 200, who);
    match((await read(who, '/member/actions')).body, /quay/, who);
  }
  equal((await read('a stranger', `/decisions/${resolution}`)).statusCode, 404);
});

test('an owner is offered no way to close an action, and one that is sent all the same is refused', async () => {
  const words = 'That every child has a dentist.';
  const resolution = await addTestResolution(house, { body, words, classification: 'open' });
  const action = await begun('Find every child a dentist.', resolution);
  const address = `/actions/${action}/record`;
  doesNotMatch((await read('Siobhan Lacey', address)).body, /What did the body decide/);
  const form = {
    do: 'decide',
    decision: 'closed',
    minute: 'Minute 1',
    difference: 'All have one.',
  };
  const day25 = { 'on-day': '25', 'on-month': '11', 'on-year': '2026' };
  const sent = await browsers.get('Siobhan Lacey')?.send(address, { ...form, ...day25 });
  equal(sent?.statusCode, 422);
  match(sent?.body ?? '', /Only the body closes an action/);
  match((await read('a stranger', `/actions/${action}`)).body, /Nothing told for a month/);
});

test('the chair’s home says so when there is nothing to ask', async () => {
  const { statusCode, body: html } = await read('Gwen Ashdown', '/chair');
  equal(statusCode, 200);
  match(html, /Every answer that was due has come\./);
  match(html, /No report has put a risk/);
});
