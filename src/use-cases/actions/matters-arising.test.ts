import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { SignedIn } from '#access/person.ts';
import { day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import { draftAgenda } from '../meetings/draft-agenda.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { addTestCouncil, addTestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { beginAction } from './begin-action.ts';
import { decideAction } from './decide-action.ts';
import { addTestBody } from './test-body.ts';
import { addTestResolution } from './test-decisions.ts';

let house: TestHouse;
let clerk: SignedIn;
let nurse: SignedIn;
let body: string;

before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, true);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  nurse = await addTestPerson(house, ['nurse'], 'Siobhan Lacey');
  const member = await addTestPerson(house, ['councillor'], 'Priya Nair');
  const chair = await addTestPerson(house, ['chair'], 'Gwen Ashdown');
  body = await addTestBody(house, { member, chair });
});

after(() => house.close());

async function begin(words: string, origin: { kind: 'finding' | 'resolution'; id: string }) {
  const begun = await beginAction(house, clerk, {
    origin,
    body,
    words,
    owners: [nurse.id],
    due: day('2027-03-31'),
    test: { words: 'It is there.', target: null },
  });
  ok(begun.done);
  return begun.action;
}

/** What the next meeting’s agenda says under matters arising. */
async function mattersArising(): Promise<readonly string[]> {
  const planned = await planMeeting(house, clerk, {
    body: `committee-${body}`,
    kind: 'ordinary',
    day: day('2027-01-12'),
    time: '18:30',
    place: 'Committee Room 1',
  });
  ok(planned.done);
  ok((await draftAgenda(house, clerk, { meeting: planned.slug })).done);
  const actor = { council: house.council, person: null };
  const papers = await within(house.database, 'app_house', actor, (tx) =>
    tx
      .selectFrom('house.item as item')
      .innerJoin('house.paper as paper', 'paper.item_id', 'item.item_id')
      .select('paper.words')
      .where('item.kind', '=', 'matters arising')
      .execute(),
  );
  return papers.flatMap(({ words }) => words.split('\n'));
}

test('every open action comes back as a matter arising, and nothing closed or kept back does', async () => {
  const finding = { kind: 'finding', id: 'Inspection letter' } as const;
  await begin('Open two more homes.', finding);
  const done = await begin('Mend the gate.', finding);
  const closed = await decideAction(house, clerk, {
    action: done,
    word: 'closed',
    on: day('2026-11-25'),
    resolution: null,
    minute: 'Minute 6',
    why: '',
    newDue: null,
    difference: 'The gate shuts.',
  });
  ok(closed.done);
  const words = 'That the house on the quay is bought.';
  const kept = await addTestResolution(house, { body, words, classification: 'exempt' });
  await begin('Buy the house on the quay.', { kind: 'resolution', id: kept });
  deepEqual(await mattersArising(), ['- Open two more homes. Due 31 March 2027.']);
});
