import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { membersOn } from '#store/bodies/seats.ts';
import { within } from '#store/database.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { departFromBalance, writeGroups } from './balance-seats.ts';
import { changeBody } from './change-body.ts';
import { changeLegalForm } from './change-form.ts';
import { decideVote } from './decide-vote.ts';
import { endSitting } from './end-sitting.ts';
import { addPost, holdPost, readPosts } from './posts.ts';
import { readBalance } from './read-balance.ts';
import { readBody } from './read-body.ts';
import { addTestCommittee, addTestSeat, sit } from './test-bodies.ts';

let house: TestHouse;
let clerk: TestPerson;
let body: string;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestCommittee(house, clerk);
  const groups = [
    { name: 'Group A', count: '27' },
    { name: 'Group B', count: '14' },
    { name: 'Group C', count: '8' },
  ];
  ok((await writeGroups(house, clerk, { groups, inNoGroup: '', otherCommittees: [] })).done);
});
after(() => house.close());

const from = day('2026-10-14');
const minute = 'Council, 14 October 2026, minute 8';

test('a committee of eight has a seat for every group, and names the group whose seat is empty', async () => {
  for (const party of [...Array(5).fill('Group A'), 'Group B', 'Group B']) {
    const seat = await addTestSeat(house, clerk, { body, party });
    await sit(house, clerk, seat, { name: `Of ${party}` });
  }
  await addTestSeat(house, clerk, { body, party: 'Group C' });
  const read = await readBody(house, body);
  deepEqual(read?.groupsNotSeated, ['Group C']);
  deepEqual(
    read?.seats.filter(({ daysVacant }) => daysVacant !== null).map((seat) => seat.daysVacant),
    [190],
  );
  const { bodies } = await readBalance(house);
  deepEqual(
    bodies[0]?.shares.map(({ seats }) => seats),
    [5, 2, 1],
  );
  deepEqual(bodies[0]?.asSeated, [5, 2, 1]);
});

test('a body departs from balance only when nobody voted against it', async () => {
  const written = { body, from, minute };
  const against = await departFromBalance(house, clerk, { ...written, votesAgainst: '1' });
  equal(against.done ? null : against.because.field, 'votes-against');
  ok((await departFromBalance(house, clerk, { ...written, votesAgainst: '0' })).done);
  equal((await readBalance(house)).bodies[0]?.departure?.minute, minute);
});

test('those who are in no group, and a group of one, are no group to balance for', async () => {
  const groups = [
    { name: 'Group A', count: '27' },
    { name: 'Alone', count: '1' },
  ];
  const elsewhere: TestHouse = { ...house, council: '998' };
  await addTestCouncil(elsewhere, false);
  ok((await writeGroups(elsewhere, clerk, { groups, inNoGroup: '3', otherCommittees: [] })).done);
  const read = await readBalance(elsewhere);
  deepEqual(
    read.groups.map(({ name, isGroup }) => [name, isGroup]),
    [
      ['Group A', true],
      ['In no group', false],
      ['Alone', false],
    ],
  );
});

test('when an office in the children in care council ends, the seat that rested on it is empty the same day', async () => {
  const council = await addTestCommittee(house, clerk, {
    ...{ name: 'Children in Care Council', legalForm: 'children in care council' },
  });
  const there = await addTestSeat(house, clerk, {
    ...{ body: council, kind: 'young person', title: 'Chair' },
  });
  const chair = await sit(house, clerk, there, { name: 'Amara', office: 'chair' });
  const here = await addTestSeat(house, clerk, {
    ...{ body, kind: 'young person', title: 'Chair and/or vice-chair' },
    ...{ nominatedBy: council, mostHolders: '2' },
  });
  await sit(house, clerk, here, { name: 'Amara' });
  const ended = await endSitting(house, clerk, { membership: chair, until: day('2026-10-31') });
  deepEqual(ended, { done: true, endedElsewhere: 1 });
  const seat = (await readBody(house, body))?.seats.find(({ id }) => id === here);
  deepEqual([seat?.vacantSince, seat?.daysVacant], ['2026-11-01', 25]);
  equal(JSON.stringify(seat).includes('Amara'), false, 'a young person is their seat alone');
});

test('the chair follows the post and not the person, and an old paper keeps the chair of its day', async () => {
  const post = await addPost(house, clerk, {
    ...{ name: 'Lead Member for Children’s Services', answersFor: '', isStatutory: true },
  });
  ok(post.done);
  const hold = (name: string, since: string) =>
    holdPost(house, clerk, {
      ...{ post: post.post, person: '', name, from: day(since), appointedBy: minute },
    });
  ok((await hold('Edith Hollander', '2026-05-20')).done);
  const seat = await addTestSeat(house, clerk, { body, party: 'Group A', post: post.post });
  await sit(house, clerk, seat, { name: 'Edith Hollander', office: 'chair' });
  ok((await hold('Gwen Ashdown', '2026-10-01')).done);
  const chairOn = async (date: string) => {
    const read = await readBody(house, body, day(date));
    const holder = read?.seats.flatMap(({ holders }) => holders);
    return holder?.find(({ office }) => office === 'chair')?.name;
  };
  equal(await chairOn('2026-11-25'), 'Gwen Ashdown');
  equal(await chairOn('2026-06-09'), 'Edith Hollander');
  const actor = { council: house.council, person: null };
  const id = (await readBody(house, body))?.id ?? '';
  const members = await within(house.database, 'app_house', actor, (tx) =>
    membersOn(tx, house.council, id, day('2026-06-09')),
  );
  equal(members.find(({ office }) => office === 'chair')?.name, 'Edith Hollander');
});

test('a post that nobody holds is counted empty, in days', async () => {
  const post = await addPost(house, clerk, {
    ...{ name: 'Head of the virtual school', answersFor: 'Learning', isStatutory: true },
  });
  ok(post.done);
  const read = async () => (await readPosts(house)).find(({ id }) => id === post.post);
  deepEqual([(await read())?.holder, (await read())?.daysEmpty], [null, null]);
  ok(
    (
      await holdPost(house, clerk, {
        ...{ post: post.post, person: '', name: 'Hannah Wexcombe', from, appointedBy: '' },
      })
    ).done,
  );
  deepEqual((await read())?.holder, { name: 'Hannah Wexcombe', since: '2026-10-14' });
});

test('a co-opted member of a committee cannot vote; of an advisory one they may, by a minute and after a warning', async () => {
  const panel = await addTestCommittee(house, clerk, { name: 'Panel' });
  const seat = await addTestSeat(house, clerk, {
    ...{ body: panel, kind: 'co-opted', title: 'Nominee of Open Door' },
  });
  const vote = (given: { readonly minute: string; readonly hasReadWarning: boolean }) =>
    decideVote(house, clerk, { body: panel, seat, hasVote: true, from, ...given });
  const whole = { minute, hasReadWarning: true };
  const early = await vote(whole);
  equal(early.done ? null : early.because.kind, 'wrong order');
  const change = { body: panel, legalForm: 'advisory committee', from };
  const unsaid = await changeLegalForm(house, clerk, { ...change, minute: '' });
  equal(unsaid.done ? null : unsaid.because.field, 'minute');
  ok((await changeLegalForm(house, clerk, { ...change, minute })).done);
  const wordless = await vote({ ...whole, minute: '' });
  equal(wordless.done ? null : wordless.because.field, 'minute');
  const unread = await vote({ ...whole, hasReadWarning: false });
  equal(unread.done ? null : unread.because.field, 'warning');
  ok((await vote(whole)).done);
  const read = async (on: string | null) => {
    const there = await readBody(house, panel, on === null ? null : day(on));
    return [there?.form, there?.seats[0]?.hasVote, there?.seats[0]?.registersInterests];
  };
  deepEqual(await read(null), ['advisory committee', true, true]);
  deepEqual(await read('2026-10-13'), ['committee', false, false]);
  const back = { body: panel, legalForm: 'committee', from: day('2026-11-01'), minute };
  ok((await changeLegalForm(house, clerk, back)).done);
  deepEqual(await read(null), ['committee', false, false]);
});

test('a body cannot be put under itself, nor under a part of itself, and the sentence says so', async () => {
  const part = await addTestCommittee(house, clerk, { name: 'Part', parent: body });
  const put = (slug: string, parent: string) =>
    changeBody(house, clerk, { body: slug, name: slug, purpose: '', parent, quorum: '' });
  const itself = await put(body, body);
  match(itself.done ? '' : itself.because.say, /cannot be a part of itself/);
  const under = await put(body, part);
  match(under.done ? '' : under.because.say, /Part, which is a part of it/);
  ok((await put(part, '')).done);
});

test('another council’s body is not found, and is left as it is', async () => {
  const elsewhere = { ...house, council: '997' };
  await addTestCouncil(elsewhere, false);
  const stranger = await addTestPerson(elsewhere, ['democratic-services']);
  const changed = await changeLegalForm(elsewhere, stranger, {
    ...{ body, legalForm: 'executive', from, minute },
  });
  equal(changed.done ? null : changed.because.kind, 'not found');
});
