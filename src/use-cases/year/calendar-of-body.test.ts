import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { keepCadence, planProposed, readCalendarOfBody } from './calendar-of-body.ts';
import { readCalendar } from './read-calendar.ts';
import { loadSchoolTerms } from './school-terms.ts';
import { addTestBody } from './test-year.ts';

let house: TestHouse;
let clerk: TestPerson;
const body = 'corporate-parenting-committee';
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services']);
  await addTestBody(house, body, []);
});
after(() => house.close());

async function calendar() {
  const read = await readCalendarOfBody(house, clerk, body);
  ok(read !== null);
  return read;
}

const rule = { body, everyMonths: 2, weekday: 2, week: 2, time: '18:30', place: 'Room 1' };

test('what the rule proposes is planned in one step, and is then no longer proposed', async () => {
  ok((await keepCadence(house, clerk, { ...rule, withYoungPeople: false })).done);
  const proposed = (await calendar()).proposed.map((meeting) => meeting.day);
  deepEqual(proposed.slice(0, 2), ['2027-01-12', '2027-03-09']);
  const planned = await planProposed(house, clerk, { body });
  ok(planned.done && planned.planned === proposed.length);
  const { planned: there, proposed: left } = await calendar();
  deepEqual([there.map(({ on }) => on), left], [proposed, []]);
});

test('meetings with young people keep out of lessons, and out of the public calendar', async () => {
  const terms = 'name,from,to\nSpring,2027-01-05,2027-03-25\nSummer,2027-04-12,2027-07-21\n';
  deepEqual(await loadSchoolTerms(house, clerk, terms), { done: true, count: 2 });
  const withThem = { ...rule, everyMonths: 3, week: 3, time: '14:00', withYoungPeople: true };
  ok((await keepCadence(house, clerk, withThem)).done);
  deepEqual(
    (await calendar()).proposed.map((meeting) => [meeting.day, meeting.time]),
    [
      ['2027-02-16', '16:30'],
      ['2027-05-18', '16:30'],
      ['2027-08-17', '14:00'],
      ['2027-11-16', '14:00'],
    ],
  );
  ok((await planProposed(house, clerk, { body })).done);
  ok((await readCalendar(house)).every(({ kind }) => kind === 'ordinary'));
});

for (const [slip, line] of [
  ['Spring,2027-01-05,2027-02-30', 'name,from,to\nSpring,2027-01-05,2027-02-30'],
  ['an end before its beginning', 'name,from,to\nSpring,2027-03-05,2027-01-05'],
  ['other headings', 'term,starts,ends\nSpring,2027-01-05,2027-03-05'],
] as const) {
  test(`school terms with ${slip} are refused, and the old ones stay`, async () => {
    const loaded = await loadSchoolTerms(house, clerk, line);
    equal(loaded.done ? null : loaded.because.field, 'terms');
  });
}

test('a second click plans nothing, and a second meeting of the day is another one', async () => {
  const meeting = {
    body,
    kind: 'extraordinary' as const,
    day: day('2027-02-02'),
    time: '18:30',
    place: 'Room 1',
  };
  const first = await planMeeting(house, clerk, meeting);
  deepEqual(first, { done: true, slug: `${body}-2027-02-02` });
  const again = await planMeeting(house, clerk, meeting);
  equal(again.done ? null : again.because.kind, 'wrong order');
  const later = await planMeeting(house, clerk, { ...meeting, time: '20:00' });
  deepEqual(later, { done: true, slug: `${body}-2027-02-02-2` });
});
