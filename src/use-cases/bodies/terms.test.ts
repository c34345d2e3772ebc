import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { within } from '#store/database.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { inviteAlways, inviteeCame, inviteForItem, itemInviteeCame } from './invitees.ts';
import { heardFrom, linkBody, reportUp, updateGiven } from './links.ts';
import { decideProposal, proposeTerms } from './proposals.ts';
import { readBody } from './read-body.ts';
import { readClerksBody } from './read-clerk-body.ts';
import { readMap, updatesDue } from './read-map.ts';
import { beginReview, concludeReview } from './reviews.ts';
import { adoptTerms, writeTerms } from './terms.ts';
import { addTestCommittee, addTestSeat, sit } from './test-bodies.ts';
import { touchFunction } from './touch-function.ts';

let house: TestHouse;
let clerk: TestPerson;
let body: string;
const item = crypto.randomUUID();
const resolution = crypto.randomUUID();
const meeting = 'corporate-parenting-committee-2026-09-08';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestCommittee(house, clerk);
  await addMeeting();
});
after(() => house.close());

/** A meeting of the body that was held, with one item and what was resolved. */
async function addMeeting(): Promise<void> {
  const council_id = house.council;
  const meeting_id = crypto.randomUUID();
  const body_id = (await readBody(house, body))?.id ?? '';
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    await tx
      .insertInto('house.meeting')
      .values({
        ...{ council_id, meeting_id, body_id, slug: meeting, kind: 'ordinary' },
        ...{ on_day: day('2026-09-08'), at_time: '18:30', place: 'Room 1', state: 'held' },
        official_page: null,
      })
      .execute();
    await tx
      .insertInto('house.item')
      .values({
        ...{ council_id, item_id: item, meeting_id, place: 1, kind: 'ordinary', title: 'Seats' },
        ...{ public_title: null, purpose: 'decide', classification: 'open' },
        ...{ paragraph: null, public_interest: null, report_id: null },
      })
      .execute();
    await tx
      .insertInto('house.resolution')
      .values({
        ...{ council_id, resolution_id: resolution, item_id: item, place: 1, kind: 'agree' },
        ...{ state: 'carried', words: 'That chairs of the groups come.', resolved_at: null },
      })
      .execute();
  });
}

/** A meeting of members with young people, which the public is not told of. */
async function addPrivateMeeting(): Promise<void> {
  const council_id = house.council;
  const body_id = (await readBody(house, body))?.id ?? '';
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    await tx
      .insertInto('house.meeting')
      .values({
        ...{ council_id, meeting_id: crypto.randomUUID(), body_id, slug: 'private' },
        ...{ kind: 'with young people', on_day: day('2026-09-16'), at_time: '16:30' },
        ...{ place: 'A youth centre', state: 'held', official_page: null },
      })
      .execute();
  });
}

async function adopt(functions: readonly string[], on: string): Promise<void> {
  const text = functions.join('\n');
  ok((await writeTerms(house, clerk, { body, purpose: 'To be good.', functions: text })).done);
  const adoption = { body, on: day(on), minute: `Council, ${on}`, reviewOn: null };
  ok((await adoptTerms(house, clerk, adoption)).done);
}

test('a new version of the terms leaves the old one to be read, says what changed, and counts a new function from nought', async () => {
  const [figures, school] = ['To look at the figures.', 'To ask how children learn.'];
  await adopt([figures], '2026-05-21');
  await adopt([figures, school], '2026-06-21');
  const served = (await readBody(house, body))?.terms.inForce?.functions[0]?.id ?? '';
  ok((await touchFunction(house, clerk, { body, item, function: served })).done);
  await adopt([figures, school, 'To hear from carers.'], '2026-10-01');
  const terms = (await readBody(house, body))?.terms;
  deepEqual(
    terms?.versions.map(({ version, state, functions }) => [version, state, functions.length]),
    [
      [3, 'adopted', 3],
      [2, 'superseded', 2],
      [1, 'superseded', 1],
    ],
  );
  deepEqual(
    terms?.inForce?.functions.map(({ times, last }) => [times, last]),
    [
      [1, '2026-09-08'],
      [0, null],
      [0, null],
    ],
  );
  deepEqual(
    terms?.inForce?.changes
      .filter(({ kind }) => kind !== 'stayed')
      .map(({ words }) => words.trim()),
    ['3. To hear from carers.'],
  );
  equal(terms?.inForce?.reviewOn, '2027-10-01');
});

test('a part of a body that has not told how it goes is due on the agenda of the whole', async () => {
  const part = await addTestCommittee(house, clerk, {
    ...{ name: 'Health and Wellbeing Group', legalForm: 'informal panel', parent: body },
  });
  house.turnClockTo(instant('2026-06-01T12:00:00.000Z'));
  ok((await reportUp(house, clerk, { body: part, everyMonths: '1' })).done);
  house.turnClockTo(instant('2026-11-25T12:00:00.000Z'));
  const due = async () => (await updatesDue(house, body)).map(({ name }) => name);
  deepEqual(await due(), ['Health and Wellbeing Group']);
  ok((await updateGiven(house, clerk, { body: part, on: day('2026-11-10'), words: '' })).done);
  deepEqual(await due(), []);
});

test('a group that is to meet every month says how often it did', async () => {
  await addPrivateMeeting();
  deepEqual((await readBody(house, body))?.met, { held: 1, of: 1 });
  deepEqual(
    (await readBody(house, body))?.meetings.map(({ slug }) => slug),
    [meeting],
  );
  deepEqual((await readBody(house, body, day('2026-09-08')))?.met, { held: 0, of: 0 });
});

test('whether young people were there is counted by meeting, and never by name', async () => {
  const seat = await addTestSeat(house, clerk, {
    ...{ body, kind: 'young person', title: 'Chair of the Children in Care Council' },
  });
  const membership_id = await sit(house, clerk, seat, { name: 'Amara' });
  equal((await readBody(house, body))?.youngPeople, null);
  const council_id = house.council;
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    const { meeting_id } = await tx
      .selectFrom('house.meeting')
      .select('meeting_id')
      .where('slug', '=', meeting)
      .executeTakeFirstOrThrow();
    const came = {
      council_id,
      meeting_id,
      membership_id,
      word: 'present',
      substitute: '',
    } as const;
    await tx.insertInto('house.attendance').values(came).execute();
  });
  const read = await readBody(house, body);
  deepEqual(read?.youngPeople, { came: 1, of: 1 });
  equal(JSON.stringify(read).includes('Amara'), false);
});

test('a body elsewhere is on the map with its work plan and when it was last heard', async () => {
  const plan = 'https://www.estuary.example/plan';
  const written = { body, name: 'Health Steering Group', line: 'reports to us', owes: 'its plan' };
  ok((await linkBody(house, clerk, { ...written, workPlan: plan, everyMonths: '3' })).done);
  const link = async () => (await readMap(house)).links[0];
  deepEqual([(await link())?.lastHeard, (await link())?.isOverdue], [null, true]);
  const id = (await link())?.id ?? '';
  ok((await heardFrom(house, clerk, { body, link: id, on: day('2026-11-02') })).done);
  const heard = await link();
  deepEqual([heard?.lastHeard, heard?.isOverdue, heard?.workPlan], ['2026-11-02', false, plan]);
  ok((await linkBody(house, clerk, { ...written, workPlan: plan, everyMonths: '6' })).done);
  equal((await readMap(house)).links.length, 1, 'a body elsewhere is linked once');
});

test('agencies that are always asked are counted by the meetings they came to, themselves or by deputy', async () => {
  const invite = async (agency: string) => {
    const invited = await inviteAlways(house, clerk, {
      ...{ body, agency, role: 'Nurse', name: 'Siobhan Lacey', deputy: 'A doctor', from: null },
    });
    ok(invited.done);
    return invited.invitee;
  };
  const [health, education] = [await invite('Health'), await invite('Education')];
  const came = (invitee: string, who: string) =>
    inviteeCame(house, clerk, { body, invitee, meeting, came: who });
  ok((await came(health, 'deputy')).done);
  ok((await came(education, 'nobody')).done);
  deepEqual((await readClerksBody(house, clerk, body))?.byAgency, [
    { agency: 'Education', came: 0, of: 1 },
    { agency: 'Health', came: 1, of: 1 },
  ]);
});

test('somebody is asked to one item with what is asked of them, and whether they came is kept', async () => {
  const asked = 'How long do care leavers wait for a flat?';
  const written = { body, item, agency: 'Housing', name: '', asked };
  const invited = await inviteForItem(house, clerk, written);
  ok(invited.done);
  const wordless = await inviteForItem(house, clerk, { ...written, asked: '' });
  equal(wordless.done ? null : wordless.because.field, 'asked');
  const { invitee } = invited;
  ok((await itemInviteeCame(house, clerk, { body, invitee, came: true })).done);
  const read = await readClerksBody(house, clerk, body);
  deepEqual(
    read?.itemInvitees.map((one) => [one.agency, one.asked, one.came]),
    [['Housing', asked, true]],
  );
});

test('a change of seats is proposed with options, and decided once, by the decision it is linked to', async () => {
  const proposed = await proposeTerms(house, clerk, {
    ...{ body, question: 'Should the chairs of the groups become members?', why: '' },
    options: 'They become members\nThey come as guests',
  });
  ok(proposed.done);
  const decide = (given: { readonly resolution: string }) =>
    decideProposal(house, clerk, {
      ...{ body, proposal: proposed.proposal, option: '2', on: day('2026-09-08') },
      ...{ minute: 'Committee, 8 September 2026, minute 5', ...given },
    });
  const foreign = await decide({ resolution: crypto.randomUUID() });
  equal(foreign.done ? null : foreign.because.field, 'resolution');
  ok((await decide({ resolution })).done);
  const again = await decide({ resolution });
  equal(again.done ? null : again.because.kind, 'wrong order');
  const read = (await readClerksBody(house, clerk, body))?.proposals[0];
  deepEqual(
    [read?.resolution_id, read?.options.map(({ is_chosen }) => is_chosen)],
    [resolution, [false, true]],
  );
});

test('a body looks at how well it works, chooses a way forward, and is told when a year has passed without', async () => {
  const isOverdue = async () => (await readClerksBody(house, clerk, body))?.isReviewOverdue;
  equal(await isOverdue(), true);
  const begun = await beginReview(house, clerk, {
    ...{ body, evidence: 'Papers are long.', options: 'Shorter papers.' },
  });
  ok(begun.done);
  equal(await isOverdue(), false);
  const conclude = (followUpOn: string) =>
    concludeReview(house, clerk, {
      ...{ body, review: begun.review, chosen: 'Shorter papers.', followUpOn: day(followUpOn) },
    });
  const past = await conclude('2026-11-25');
  equal(past.done ? null : past.because.field, 'follow-up');
  ok((await conclude('2027-05-20')).done);
});
