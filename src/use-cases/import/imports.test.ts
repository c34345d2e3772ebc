import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { openActionsOf } from '#store/actions/actions.ts';
import { within } from '#store/database.ts';
import { readBody } from '../bodies/read-body.ts';
import { addTestCommittee } from '../bodies/test-bodies.ts';
import { addTestCouncil, addTestPerson, type TestPerson } from '../people/test-people.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { confirmImport, previewImport, readImport, undoImport } from './bring-in.ts';
import { previewPapers, readPastPaper, readPastPapers } from './past-papers.ts';

let house: TestHouse;
let clerk: TestPerson;
let administrator: TestPerson;
let nurse: TestPerson;
let body: string;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
  clerk = await addTestPerson(house, ['democratic-services'], 'Iestyn Pugh');
  administrator = await addTestPerson(house, ['administrator'], 'Ada Byrne');
  nurse = await addTestPerson(house, ['nurse'], 'Siobhan Lacey');
  body = await addTestCommittee(house, clerk);
});
after(() => house.close());

const called = 'Corporate Parenting Committee';

async function preview(kind: string, lines: readonly string[], person = clerk): Promise<string> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const given = await previewImport(house, person, { kind, name: `${kind}.csv`, bytes });
  ok(given.done, given.done ? '' : given.because.say);
  return given.id;
}

const heading = 'Body,Kind,Group,Name,Office,From,Until,Minute';
const names = async () =>
  (await readBody(house, body))?.seats.flatMap(({ holders }) => holders.map(({ name }) => name));

test('memberships are previewed without a trace, brought in whole, and taken back', async () => {
  const id = await preview('memberships', [
    heading,
    `${called},councillor,Group A,Robin Vale,chair,20/05/2026,,Council`,
    `${called},councillor,Group A,Nell Hartley,,2026-05-20,,Council`,
  ]);
  const read = await readImport(house, clerk, id);
  deepEqual([read?.rows.length, read?.wrong, await names()], [2, 0, []]);
  deepEqual(await confirmImport(house, clerk, id), { done: true, made: 4 });
  deepEqual((await names())?.toSorted(), ['Nell Hartley', 'Robin Vale']);
  const again = await confirmImport(house, clerk, id);
  equal(again.done ? null : again.because.kind, 'wrong order', 'a double click');
  ok((await undoImport(house, clerk, id)).done);
  deepEqual([await names(), (await readBody(house, body))?.seats.length], [[], 0]);
});

test('two rows that overlap in one seat are named, and nothing is half saved', async () => {
  const title = 'Nominee of Open Door';
  const id = await preview('memberships', [
    'Body,Kind,Seat,Name,From',
    `${called},co-opted,${title},Robin Vale,2026-05-20`,
    `${called},co-opted,${title},Nell Hartley,2026-06-20`,
    'No such body,co-opted,Seat,Tom Whitby,2026-06-20',
  ]);
  const read = await readImport(house, clerk, id);
  deepEqual(
    read?.rows.map(({ line, wrong }) => [line, wrong === null]),
    [
      [2, true],
      [3, false],
      [4, false],
    ],
  );
  match(read?.rows[1]?.wrong ?? '', /Robin Vale holds this seat/);
  const confirmed = await confirmImport(house, clerk, id);
  match(confirmed.done ? '' : confirmed.because.say, /2 rows are wrong, so nothing was brought in/);
  deepEqual(await names(), []);
});

test('meetings that are past were held, those to come are planned', async () => {
  const id = await preview('meetings', [
    'Body,Date,Time,Place',
    `${called},14/05/2024,18:30,Room 1`,
    `${called},2027-01-12,9:30,Room 2`,
  ]);
  ok((await confirmImport(house, clerk, id)).done);
  const read = async (on: string) =>
    (await readBody(house, body, day(on)))?.meetings.map(({ at_time, state }) => [at_time, state]);
  deepEqual(await read('2024-11-25'), [['18:30', 'held']]);
  deepEqual(await read('2026-11-25'), [['09:30', 'planned']]);
});

test('an import that something hangs on is not taken back', async () => {
  const id = await preview('meetings', ['Body,Date,Time,Place', `${called},2026-09-08,18:30,Room`]);
  ok((await confirmImport(house, clerk, id)).done);
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, async (tx) => {
    const { meeting_id } = await tx
      .selectFrom('house.meeting')
      .select('meeting_id')
      .where('slug', '=', `${body}-2026-09-08`)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('house.item')
      .values({
        ...{ council_id: house.council, item_id: crypto.randomUUID(), meeting_id, place: 1 },
        ...{ kind: 'ordinary', title: 'Seats', public_title: null, purpose: 'note' },
        ...{ classification: 'open', paragraph: null, public_interest: null, report_id: null },
      })
      .execute();
  });
  const undone = await undoImport(house, clerk, id);
  match(undone.done ? '' : undone.because.say, /Something that came later hangs on/);
  equal((await readImport(house, clerk, id))?.state, 'done');
});

test('open actions come with their owner, and the public reads none of them', async () => {
  const id = await preview('actions', [
    'Body,Action,Owner e-mail,Due,Test,Came from',
    `${called},See that every child has a dentist,${nurse.email},31/03/2027,All have one,Minute 5`,
  ]);
  ok((await confirmImport(house, clerk, id)).done);
  const actor = { council: house.council, person: null };
  const bodyId = (await readBody(house, body))?.id ?? '';
  const open = await within(house.database, 'app_house', actor, (tx) =>
    openActionsOf(tx, house.council, bodyId, day('2026-11-25')),
  );
  equal(open.length, 1);
  ok((await undoImport(house, clerk, id)).done);
});

test('people are brought in by an administrator alone', async () => {
  const table = ['Name,E-mail,Role', 'Robin Vale,robin@estuary.example,Nurse for children in care'];
  const bytes = new TextEncoder().encode(table.join('\n'));
  const refusal = await previewImport(house, clerk, { kind: 'people', name: 'a.csv', bytes });
  equal(refusal.done ? null : refusal.because.field, 'kind');
  const id = await preview('people', table, administrator);
  equal(await readImport(house, clerk, id), null);
  ok((await confirmImport(house, administrator, id)).done);
  const twice = await preview('people', table, administrator);
  equal((await readImport(house, administrator, twice))?.wrong, 1);
  ok((await undoImport(house, administrator, id)).done);
});

const pdf = new TextEncoder().encode('%PDF-1.4 a paper');

test('past papers are read by nobody until they are confirmed, and by nobody once taken back', async () => {
  const papers = [{ name: '2024-05-14 Minutes.pdf', bytes: pdf }];
  const given = await previewPapers(house, clerk, { body, papers });
  ok(given.done);
  deepEqual(await readPastPapers(house, body), []);
  ok((await confirmImport(house, clerk, given.id)).done);
  const [paper] = await readPastPapers(house, body);
  deepEqual([paper?.title, paper?.on], ['Minutes', '2024-05-14']);
  const whole = await readPastPaper(house, { body, paper: paper?.id ?? '' });
  equal(new TextDecoder().decode(whole?.bytes), '%PDF-1.4 a paper');
  ok((await undoImport(house, clerk, given.id)).done);
  equal(await readPastPaper(house, { body, paper: paper?.id ?? '' }), null);
});

for (const [name, bytes, why] of [
  ['2024-05-14 Minutes.pdf', new TextEncoder().encode('MZ'), /no PDF/],
  ['Minutes.pdf', pdf, /begin its name with the day/],
  ['2999-01-01 Minutes.pdf', pdf, /has not come yet/],
] as const) {
  test(`a past paper is refused: ${why}`, async () => {
    const given = await previewPapers(house, clerk, { body, papers: [{ name, bytes }] });
    match(given.done ? '' : given.because.say, why);
  });
}

for (const [bytes, why] of [
  [new TextEncoder().encode('PK\u0003\u0004 no workbook'), /workbook cannot be read/],
  [new TextEncoder().encode('name\n'), /no rows/],
  [new TextEncoder().encode('name\nRobin'), /has no column ‘body’/],
  [new Uint8Array(), /no CSV file/],
] as const) {
  test(`a table that is none is refused in a sentence: ${why}`, async () => {
    const given = await previewImport(house, clerk, { kind: 'memberships', name: 'a', bytes });
    match(given.done ? '' : given.because.say, why);
  });
}
