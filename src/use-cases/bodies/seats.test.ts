import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { addBody } from './add-body.ts';
import { readBody } from './read-body.ts';
import { seatSomebody } from './seat-somebody.ts';
import { addTestCommittee, addTestSeat, begun, sit } from './test-bodies.ts';

let house: TestHouse;
let clerk: TestPerson;
let body: string;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  body = await addTestCommittee(house, clerk);
});
after(() => house.close());

const somebody = { person: '', office: '', appointedBy: '', from: begun, until: null };

test('two people cannot hold one seat on one day, and the sentence says who is there', async () => {
  const seat = await addTestSeat(house, clerk, { body, party: 'Group A' });
  await sit(house, clerk, seat, { name: 'Robin Vale', until: day('2026-09-30') });
  const early = await seatSomebody(house, clerk, {
    ...somebody,
    ...{ seat, name: 'Nell Hartley', from: day('2026-09-30') },
  });
  equal(early.done ? null : early.because.field, 'from');
  match(early.done ? '' : early.because.say, /Robin Vale holds this seat .* until 30 September/);
  await sit(house, clerk, seat, { name: 'Nell Hartley', from: day('2026-10-01') });
});

test('a seat for a chair and a vice-chair takes two, and no third', async () => {
  const seat = await addTestSeat(house, clerk, {
    ...{ body, kind: 'young person', title: 'Chair and/or vice-chair', mostHolders: '2' },
  });
  await sit(house, clerk, seat, { name: 'One' });
  await sit(house, clerk, seat, { name: 'Two', from: day('2026-06-01') });
  const third = await seatSomebody(house, clerk, { ...somebody, seat, name: 'Three' });
  equal(third.done ? null : third.because.field, 'from');
  match(third.done ? '' : third.because.say, /^Somebody holds/, 'a young person is not named');
});

for (const [field, written] of [
  ['name', { name: '' }],
  ['from', { name: 'Robin Vale', from: null }],
  ['from', { name: 'Robin Vale', from: day('2026-05-19') }],
  ['until', { name: 'Robin Vale', until: day('2026-05-01') }],
  ['person', { name: '', person: '00000000-0000-4000-8000-000000000000' }],
] as const) {
  test(`nobody is seated with a wrong ${field}: ${JSON.stringify(written)}`, async () => {
    const seat = await addTestSeat(house, clerk, { body });
    const seated = await seatSomebody(house, clerk, { ...somebody, seat, ...written });
    equal(seated.done ? null : seated.because.field, field);
  });
}

test('a second body of the same name is refused, and so is one of no legal form', async () => {
  const written = { purpose: '', parent: '', quorum: '', from: begun, minute: '' };
  const name = 'Corporate Parenting Committee';
  const again = await addBody(house, clerk, { ...written, name, legalForm: 'committee' });
  equal(again.done ? null : again.because.field, 'name');
  const formless = await addBody(house, clerk, { ...written, name: 'Board', legalForm: 'board' });
  equal(formless.done ? null : formless.because.field, 'legalForm');
});

test('a double click adds one seat', async () => {
  const id = crypto.randomUUID();
  const title = 'Nominee of Open Door';
  const add = () => addTestSeat(house, clerk, { id, body, kind: 'co-opted', title });
  equal(await add(), id);
  equal(await add(), id);
  const seats = (await readBody(house, body))?.seats.filter((seat) => seat.title === title);
  equal(seats?.length, 1);
});

test('only democratic services seats anybody', async () => {
  const councillor = await addTestPerson(house, ['councillor']);
  const seat = await addTestSeat(house, clerk, { body });
  const seated = await seatSomebody(house, councillor, { ...somebody, seat, name: 'Robin Vale' });
  ok(!seated.done && seated.because.kind === 'may not');
});
