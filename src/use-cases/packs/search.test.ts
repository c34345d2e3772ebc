import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { publishDecision } from '#store/actions/published-decisions.ts';
import { within } from '#store/database.ts';
import { confirmPack, publishPack } from './publish-pack.ts';
import { recallPack } from './recall-pack.ts';
import { redrawPack } from './redraw-pack.ts';
import { search } from './search.ts';
import { bring, openTestMeeting, type TestMeeting } from './test-meeting.ts';

let at: TestMeeting;
const drawn: string[] = [];

before(async () => {
  at = await openTestMeeting({
    drawPack: ({ decisions }) => {
      drawn.push(decisions.map(({ words }) => words).join());
      return { page: '', youngPeoples: '', papers: [] };
    },
  });
  const { house, clerk, secondClerk, meeting, items } = at;
  await bring(at, {
    item: items.open,
    title: 'Dentists',
    words: 'Most children saw a dentist; suitcases came.',
  });
  await bring(at, {
    item: items.exempt,
    title: 'The house',
    words: 'The suitcase stands in the hall.',
  });
  await publishPack(house, clerk, { meeting });
  await confirmPack(house, secondClerk, { meeting });
  await decided();
});
after(() => at.house.close());

/** A decision of the meeting’s open item comes out, and its page is drawn anew. */
async function decided(): Promise<void> {
  const { house, meeting } = at;
  await within(
    house.database,
    'app_house',
    { council: house.council, person: null },
    async (tx) => {
      await publishDecision(tx, {
        council_id: house.council,
        decision_id: crypto.randomUUID(),
        meeting,
        body_name: 'Corporate Parenting Committee',
        on_day: day('2026-09-08'),
        item_title: 'Health of our children',
        kind: 'agree',
        words: 'That every child has a suitcase.',
        state: 'carried',
      });
      const met = await tx
        .selectFrom('house.meeting')
        .select('meeting_id')
        .executeTakeFirstOrThrow();
      await redrawPack(tx, house, met.meeting_id);
    },
  );
}

const kindsFor = async (person: Parameters<typeof search>[1], question: string) =>
  (await search(at.house, person, question)).map(({ kind }) => kind);

test('words are found in any form, in papers and decisions, and marked where they stand', async () => {
  const found = await search(at.house, null, 'suitcase');
  deepEqual(
    found.map(({ kind, title }) => [kind, title]),
    [
      ['paper', 'Dentists'],
      ['decision', 'Health of our children'],
    ],
  );
  const marked = found.flatMap(({ excerpt }) => excerpt).filter(({ isFound }) => isFound);
  deepEqual(
    marked.map(({ words }) => words),
    ['suitcases', 'suitcase'],
  );
});

const readers = [
  ['nobody signed in', () => null, ['paper', 'decision']],
  ['a member of the body', () => at.member, ['restricted paper', 'paper', 'decision']],
  ['a clerk', () => at.clerk, ['restricted paper', 'paper', 'decision']],
  ['a councillor of another body', () => at.stranger, ['paper', 'decision']],
  ['the privacy lead', () => at.privacyLead, ['paper', 'decision']],
] as const;

for (const [who, person, kinds] of readers) {
  test(`${who} finds ${kinds.join(', ')}`, async () => {
    deepEqual(await kindsFor(person(), 'suitcases'), kinds);
  });
}

test('the public title of what is kept back finds its meeting, and the title itself finds nothing', async () => {
  deepEqual(await kindsFor(null, 'buying a home'), ['meeting']);
  deepEqual(await kindsFor(null, 'quarry'), []);
});

for (const question of ['', '   ', '"', "'); drop table", '!!! & |', 'ſ'.repeat(5000)]) {
  test(`a question like ${JSON.stringify(question.slice(0, 20))} is answered without a fault`, async () => {
    deepEqual(await kindsFor(null, question), []);
  });
}

test('a decision stands on the page of its meeting once that is drawn anew', () => {
  deepEqual(drawn, ['', 'That every child has a suitcase.']);
});

test('what is recalled is found by nobody', async () => {
  const { house, clerk, member, meeting } = at;
  await recallPack(house, clerk, { meeting, why: 'A slip.' });
  deepEqual(await kindsFor(member, 'suitcases'), ['decision']);
});
