import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { instant } from '#calendar/instant.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import {
  addToProgramme,
  leaveOutProgrammeItem,
  markDelivered,
  moveProgrammeItem,
} from './change-programme.ts';
import { planYear } from './plan-year.ts';
import { readProgramme } from './read-programme.ts';
import { addTestBody } from './test-year.ts';

let house: TestHouse;
let clerk: TestPerson;
let member: TestPerson;
const body = 'corporate-parenting-committee';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services']);
  member = await addTestPerson(house, ['councillor']);
  await addTestBody(house, body, ['2027-01-12', '2027-03-09', '2027-07-13', '2027-09-14']);
  await addTestBody(house, 'other-group', ['2027-02-02']);
});
after(() => house.close());

async function programme() {
  const read = await readProgramme(house, body);
  ok(read !== null);
  return read;
}

async function itemAt(slug: string, title: RegExp): Promise<string> {
  const meeting = (await programme()).coming.find((one) => one.slug === slug);
  return meeting?.items.find((item) => title.test(item.title))?.id ?? '';
}

test('a year is planned once, however often it is asked for, and what the law asks is in it', async () => {
  const planned = await planYear(house, clerk, { body });
  ok(planned.done && planned.added > 10);
  deepEqual(await planYear(house, clerk, { body }), { done: true, added: 0 });
  const titles = (await programme()).coming.flatMap(({ items }) => items.map(({ title }) => title));
  for (const asked of [/reviewing officers/, /Complaints/]) {
    equal(titles.filter((title) => asked.test(title)).length, 1);
  }
  equal(titles.filter((title) => /the figures since/.test(title)).length, 4);
});

test('what statutory guidance asks cannot be left out, only moved with a reason', async () => {
  const item = await itemAt(`${body}-2027-01-12`, /reviewing officers/);
  const dropped = await leaveOutProgrammeItem(house, clerk, { item, reason: 'Too long an agenda' });
  ok(!dropped.done);
  match(dropped.because.say, /cannot be left out\. Move it/);
  const meeting = `${body}-2027-03-09`;
  const silent = await moveProgrammeItem(house, clerk, { item, meeting, reason: ' ' });
  deepEqual(silent.done ? null : silent.because.field, 'reason');
  const reason = 'The manager is away in January';
  ok((await moveProgrammeItem(house, clerk, { item, meeting, reason })).done);
  equal(await itemAt(meeting, /reviewing officers/), item);
});

test('an item cannot be moved to a meeting of another body', async () => {
  const item = await itemAt(`${body}-2027-03-09`, /reviewing officers/);
  const moved = await moveProgrammeItem(house, clerk, {
    item,
    meeting: 'other-group-2027-02-02',
    reason: 'A slip',
  });
  deepEqual(moved.done ? null : moved.because.field, 'meeting');
});

test('what practice alone asks may be left out, with a reason', async () => {
  const meeting = `${body}-2027-01-12`;
  const item = await itemAt(meeting, /Staying Put/);
  ok((await leaveOutProgrammeItem(house, clerk, { item, reason: 'Heard by scrutiny' })).done);
  equal(await itemAt(meeting, /Staying Put/), '');
});

test('a member cannot change the programme', async () => {
  const planned = await planYear(house, member, { body });
  equal(planned.done ? null : planned.because.kind, 'may not');
});

test('what was heard counts as delivered once its meeting is past', async () => {
  const meeting = `${body}-2027-01-12`;
  const added = await addToProgramme(house, clerk, {
    body,
    meeting,
    title: 'Driving lessons for care leavers',
    about: '',
    purpose: 'decide',
    leadOfficer: 'Service director',
    presenter: '',
    trigger: 'Raised by care leavers',
  });
  ok(added.done);
  const before = (await programme()).coming.find(({ slug }) => slug === meeting)?.items.length ?? 0;
  house.turnClockTo(instant('2027-01-12T20:00:00.000Z'));
  ok((await markDelivered(house, clerk, { item: added.id })).done);
  house.turnClockTo(instant('2027-01-13T09:00:00.000Z'));
  deepEqual((await programme()).delivered, { planned: before, delivered: 1 });
});

test('statutory reports that never came are named as overdue', async () => {
  const overdue = (await programme()).overdue;
  ok(overdue.some(({ title, lastReceived }) => /Complaints/.test(title) && lastReceived === null));
});

test('what was not heard rolls forward when the year is planned again', async () => {
  house.turnClockTo(instant('2027-03-10T09:00:00.000Z'));
  equal(await itemAt(`${body}-2027-07-13`, /reviewing officers/), '');
  ok((await planYear(house, clerk, { body })).done);
  const item = await itemAt(`${body}-2027-07-13`, /reviewing officers/);
  const next = (await programme()).coming[0]?.items.find(({ id }) => id === item);
  equal(next?.reason, 'Not heard at the meeting it was planned for');
});
