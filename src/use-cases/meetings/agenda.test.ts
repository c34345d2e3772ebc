import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { publishPack } from '../packs/publish-pack.ts';
import { openTestMeeting } from '../packs/test-meeting.ts';
import { addTestPerson } from '../people/test-people.ts';
import { addItem } from './add-item.ts';
import { addPresenter, keepBriefing, moveItem, sayWhyNoSlot } from './change-agenda.ts';
import { draftAgenda } from './draft-agenda.ts';
import { planMeeting } from './plan-meeting.ts';
import { readAgenda } from './read-agenda.ts';
import { readClerkHome } from './read-clerk-home.ts';

/** A meeting in October 2026 with nothing on its agenda, in a test’s house. */
async function openEmptyMeeting() {
  const at = await openTestMeeting();
  const planned = await planMeeting(at.house, at.clerk, {
    body: 'corporate-parenting-committee',
    kind: 'ordinary',
    day: day('2026-10-13'),
    time: '18:30',
    place: 'Town Hall',
  });
  ok(planned.done);
  return { ...at, meeting: planned.slug };
}

const business = {
  title: 'Homes near home',
  kind: 'ordinary',
  purpose: 'decide',
  classification: 'open',
  publicTitle: '',
  paragraph: null,
  publicInterest: '',
  report: '',
} as const;

test('no agenda is published without a place for the children in care council, or a printed reason', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  ok((await addItem(house, clerk, { ...business, meeting })).done);
  const refusedPack = await publishPack(house, clerk, { meeting, urgency: '' });
  ok(!refusedPack.done);
  ok(refusedPack.because.say.includes('has no place on this agenda'));
  ok((await sayWhyNoSlot(house, clerk, { meeting, because: 'It is exam week.' })).done);
  ok((await publishPack(house, clerk, { meeting, urgency: '' })).done);
  await house.close();
});

test('a draft agenda holds matters arising and a place for young people, and drafting twice adds nothing', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  ok((await draftAgenda(house, clerk, { meeting })).done);
  const first = await readAgenda(house, clerk, meeting);
  deepEqual(
    first?.items.map(({ kind }) => kind),
    ['apologies', 'declarations', 'minutes', 'matters arising', 'children in care council'],
  );
  const again = await draftAgenda(house, clerk, { meeting });
  equal(again.done && again.added, 0);
  await house.close();
});

test('a young person presents under the name they chose, and is told what helps them prepare', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  ok((await draftAgenda(house, clerk, { meeting })).done);
  const slot = (await readAgenda(house, clerk, meeting))?.items.at(-1);
  const presenter = {
    ...{ meeting, item: slot?.item_id ?? '', isYoung: true, way: 'by video' as const },
    arrangements: 'At half past six, with Dev.',
    preparation: 'Five minutes are enough.',
  };
  const unnamed = await addPresenter(house, clerk, { ...presenter, shownAs: ' ' });
  equal(!unnamed.done && unnamed.because.field, 'shownAs');
  for (const _ of [1, 2]) {
    ok((await addPresenter(house, clerk, { ...presenter, shownAs: 'Two of the group' })).done);
  }
  const shown = (await readAgenda(house, clerk, meeting))?.items.at(-1)?.presenters;
  deepEqual(
    shown?.map(({ shown_as, way }) => [shown_as, way]),
    [['Two of the group', 'by video']],
  );
  await house.close();
});

test('items change places, and the first stays the first', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  ok((await draftAgenda(house, clerk, { meeting })).done);
  const before = (await readAgenda(house, clerk, meeting))?.items ?? [];
  for (const item of [before[1], before[1]]) {
    ok((await moveItem(house, clerk, { meeting, item: item?.item_id ?? '' })).done);
  }
  const after = (await readAgenda(house, clerk, meeting))?.items ?? [];
  deepEqual(after.map(({ place, kind }) => [place, kind]).slice(0, 2), [
    [1, 'declarations'],
    [2, 'apologies'],
  ]);
  await house.close();
});

test('a clerk’s home tells each meeting by its last lawful day, and what is late', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  const home = await readClerkHome(house, clerk);
  deepEqual(
    home?.meetings.map(({ slug, lastDay, state, daysLeft }) => [slug, lastDay, state, daysLeft]),
    [
      ['corporate-parenting-committee-2026-09-08', '2026-08-28', 'due', 0],
      [meeting, '2026-10-05', 'due', 38],
    ],
  );
  await house.close();
});

test('a briefing is kept for the chair, and somebody who runs no meetings reads and changes nothing', async () => {
  const { house, clerk, meeting } = await openEmptyMeeting();
  ok((await keepBriefing(house, clerk, { meeting, words: 'Ask about suitcases.' })).done);
  equal((await readAgenda(house, clerk, meeting))?.agenda.briefing, 'Ask about suitcases.');
  const other = await addTestPerson(house, ['councillor'], 'Ursula Vane');
  equal(await readAgenda(house, other, meeting), null);
  equal(await readClerkHome(house, other), null);
  const tried = await draftAgenda(house, other, { meeting });
  equal(!tried.done && tried.because.kind, 'may not');
  await house.close();
});
