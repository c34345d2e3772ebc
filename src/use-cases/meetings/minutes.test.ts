import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { publishedDecision } from '#store/actions/published-decisions.ts';
import { within } from '#store/database.ts';
import { isOriginOpen } from '../actions/origin.ts';
import { addTestCommittee, addTestSeat, sit } from '../bodies/test-bodies.ts';
import type { Outcome } from '../outcome.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { addItem, type NewItem } from './add-item.ts';
import { approveMinutes, signMinutes } from './approve-minutes.ts';
import { keepMinute } from './keep-minute.ts';
import { moveResolution, resolve } from './move-resolution.ts';
import { planMeeting } from './plan-meeting.ts';
import { publishMinutes } from './publish-minutes.ts';
import { readMinuteBook } from './read-minute-book.ts';
import { readPublicMinutes } from './read-public-minutes.ts';
import { recordAttendance, sayWhatCame } from './record-attendance.ts';

let house: TestHouse;
let clerk: TestPerson;
let meeting = '';
let later = '';
const items = { open: '', exempt: '', approval: '' };
const resolutions = { open: '' };
before(async () => {
  house = await openTestHouse();
  house.turnClockTo(instant('2026-09-08T19:00:00.000Z'));
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  const body = await addTestCommittee(house, clerk);
  for (const [name, office] of [
    ['Gwen Ashdown', 'chair'],
    ['Priya Nair', ''],
    ['Delroy Marchant', ''],
  ] as const) {
    const seat = await addTestSeat(house, clerk, { body, party: 'Group A' });
    await sit(house, clerk, seat, { name, office });
  }
  meeting = await planned(body, '2026-09-08');
  later = await planned(body, '2026-11-10');
  items.open = await added(meeting, { title: 'Luggage for every move' });
  items.exempt = await added(meeting, {
    title: 'The house at heron-lantern',
    classification: 'exempt',
    publicTitle: 'Buying a house',
    paragraph: 3,
    publicInterest: 'The price is not agreed.',
  });
  items.approval = await added(later, { title: 'Minutes', kind: 'minutes' });
});
after(() => house.close());

async function planned(body: string, on: string): Promise<string> {
  const meets = { body, kind: 'ordinary', day: day(on), time: '18:30', place: 'Room 1' } as const;
  const done = await planMeeting(house, clerk, meets);
  ok(done.done);
  return done.slug;
}

async function added(to: string, item: Partial<NewItem>): Promise<string> {
  const done = await addItem(house, clerk, {
    meeting: to,
    title: '',
    kind: 'ordinary',
    purpose: 'decide',
    classification: 'open',
    publicTitle: '',
    paragraph: null,
    publicInterest: '',
    report: '',
    ...item,
  });
  ok(done.done);
  return done.item;
}

async function everybodyCame(at: string): Promise<void> {
  const book = await readMinuteBook(house, clerk, at);
  const came = (book?.booked ?? []).map(({ membership }) => ({
    member: membership,
    attended: 'present' as const,
    substitute: '',
  }));
  ok((await recordAttendance(house, clerk, { meeting: at, came })).done);
}

/** Has a resolution moved, seconded and carried. */
async function carried(at: string, item: string, words: string, excludesFrom = '') {
  const book = await readMinuteBook(house, clerk, at);
  const [first, second] = (book?.inTheRoom ?? []).map(({ membership }) => membership);
  const moved = { meeting: at, item, kind: 'agree', words, movedBy: first ?? '', excludesFrom };
  const done = await moveResolution(house, clerk, { ...moved, kind: 'agree' });
  ok(done.done);
  const step = { meeting: at, resolution: done.resolution, secondedBy: second ?? '', vote: null };
  ok((await resolve(house, clerk, { ...step, to: 'seconded' })).done);
  ok((await resolve(house, clerk, { ...step, to: 'carried' })).done);
  return done.resolution;
}

function minuted(item: string, words: string, publicSummary = '') {
  return keepMinute(house, clerk, { meeting, item, version: 0, words, publicSummary });
}

/** The sentence of a refusal; '' of what was done. */
function why(outcome: Outcome): string {
  return outcome.done ? '' : outcome.because.say;
}

test('a resolution goes in its order, and one click or two move it once', async () => {
  await everybodyCame(meeting);
  const book = await readMinuteBook(house, clerk, meeting);
  const movedBy = book?.inTheRoom[0]?.membership ?? '';
  const words = 'That every child who moves has proper luggage.';
  const move = { meeting, item: items.open, kind: 'agree', words, movedBy, excludesFrom: '' };
  const first = await moveResolution(house, clerk, { ...move, kind: 'agree' });
  deepEqual(await moveResolution(house, clerk, { ...move, kind: 'agree' }), first);
  ok(first.done);
  const early = { meeting, resolution: first.resolution, secondedBy: '', vote: null };
  match(
    why(await resolve(house, clerk, { ...early, to: 'carried' })),
    /First it has to be seconded/,
  );
  const own = { ...early, to: 'seconded', secondedBy: movedBy } as const;
  match(why(await resolve(house, clerk, own)), /Somebody else has to second it/);
  resolutions.open = await carried(meeting, items.open, words);
  equal(resolutions.open, first.resolution);
});

test('minutes wait until the public was excluded from what is exempt, and has a fair record of it', async () => {
  ok((await minuted(items.open, 'Members asked what had been tried.')).done);
  ok((await minuted(items.exempt, 'Heron-lantern costs more than it is worth.')).done);
  ok((await sayWhatCame(house, clerk, { meeting, outcome: 'held' })).done);
  const reasons = why(await publishMinutes(house, clerk, { meeting }));
  match(reasons, /no resolution excluded the public/);
  match(reasons, /no fair record/);
  await carried(meeting, items.open, 'That the public be excluded.', items.exempt);
  const fair = 'Members agreed to make an offer.';
  const summary = { meeting, item: items.exempt, version: 1, publicSummary: fair };
  const words = 'Heron-lantern costs more than it is worth.';
  ok((await keepMinute(house, clerk, { ...summary, words })).done);
  equal(why(await publishMinutes(house, clerk, { meeting })), '');
});

test('the public reads decisions and the fair record, and nothing else of what is exempt', async () => {
  const published = await readPublicMinutes(house, meeting);
  const text = JSON.stringify(published);
  equal(/heron-lantern/i.test(text), false);
  match(text, /Members agreed to make an offer/);
  const actor = { council: house.council, person: null };
  const decision = await within(house.database, 'app_public', actor, (tx) =>
    publishedDecision(tx, house.council, resolutions.open),
  );
  deepEqual([decision?.state, decision?.item_title], ['carried', 'Luggage for every move']);
});

test('minutes are approved by a later meeting, signed, and then stay as they are, whoever asks', async () => {
  match(why(await signMinutes(house, clerk, { meeting })), /next meeting approves them/);
  await everybodyCame(later);
  const by = await carried(later, items.approval, 'That the minutes be approved.');
  equal(why(await approveMinutes(house, clerk, { meeting, by })), '');
  equal(why(await signMinutes(house, clerk, { meeting })), '');
  const change = { meeting, item: items.open, version: 1, words: 'Another story.' };
  match(why(await keepMinute(house, clerk, { ...change, publicSummary: '' })), /approved|signed/);
  const actor = { council: house.council, person: clerk.id };
  await rejects(
    within(house.database, 'app_house', actor, (tx) =>
      tx.updateTable('house.item_minute').set({ words: 'Another story.' }).execute(),
    ),
    /signed/,
  );
});

test('minutes of a meeting that is not public give the public nothing', async () => {
  const group = await addTestCommittee(house, clerk, {
    name: 'Health and Wellbeing Group',
    legalForm: 'informal panel',
    quorum: '1',
  });
  const seats = [];
  for (const name of ['Siobhan Lacey', 'Mei-Lin Cheung']) {
    const seat = await addTestSeat(house, clerk, { body: group, kind: 'officer', title: name });
    seats.push(await sit(house, clerk, seat, { name, office: seats.length === 0 ? 'chair' : '' }));
  }
  const at = await planned(group, '2026-09-10');
  const item = await added(at, { title: 'Who waits for a dentist' });
  await everybodyCame(at);
  const resolution = await carried(at, item, 'That the list be looked at weekly.');
  ok((await sayWhatCame(house, clerk, { meeting: at, outcome: 'held' })).done);
  equal(why(await publishMinutes(house, clerk, { meeting: at })), '');
  equal(await readPublicMinutes(house, at), null);
  const actor = { council: house.council, person: null };
  const [decision, isOpen] = await within(house.database, 'app_house', actor, async (tx) => [
    await publishedDecision(tx, house.council, resolution),
    await isOriginOpen(tx, house.council, { kind: 'resolution', id: resolution }),
  ]);
  deepEqual([decision, isOpen], [null, false]);
});
