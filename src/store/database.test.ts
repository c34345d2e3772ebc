import { deepEqual, equal, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { councils, saveCouncil } from './councils.ts';
import { type Database, within } from './database.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

const estuary = {
  council_id: '990',
  ons: 'E06000990',
  name: 'Estuary Borough Council',
  short_name: 'Estuary',
  brand_colour: '#0b4f4a',
  accent_colour: '#f2b705',
  logo_svg: null,
  is_sample: true,
} as const;
const estuaryItself = { council: '990', person: null };
const another = { council: '991', person: null };

test('a council may write about itself and about no other', async () => {
  await within(database, 'app_house', estuaryItself, (tx) => saveCouncil(tx, estuary));
  await rejects(
    within(database, 'app_house', another, (tx) => saveCouncil(tx, estuary)),
    /row-level security/,
  );
});

test('everybody may read which councils there are', async () => {
  deepEqual(await within(database, 'app_public', another, councils), [estuary]);
});

test('the public’s role writes nothing', async () => {
  await rejects(
    within(database, 'app_public', estuaryItself, (tx) => saveCouncil(tx, estuary)),
    /permission denied/,
  );
});

test('work that throws leaves nothing behind', async () => {
  const renamed = { ...estuary, name: 'Renamed' };
  await rejects(
    within(database, 'app_house', estuaryItself, async (tx) => {
      await saveCouncil(tx, renamed);
      throw new Error('no further');
    }),
    /no further/,
  );
  deepEqual(await within(database, 'app_house', estuaryItself, councils), [estuary]);
});

test('role and council are forgotten when the transaction ends', async () => {
  await within(database, 'app_house', estuaryItself, councils);
  const { rows } = await sql<{ role: string; council: string | null }>`
    select current_setting('role') as role, nullif(current_setting('app.council_id', true), '') as council
  `.execute(database.kysely);
  deepEqual(rows, [{ role: 'none', council: null }]);
});

const written = [
  ['a summer day stays that day', `date '2024-07-01'`, '2024-07-01'],
  ['a moment is text in UTC', `timestamptz '2024-07-01 00:30+01'`, '2024-06-30T23:30:00.000Z'],
  [
    'a moment is cut to the millisecond',
    `timestamptz '2024-07-01 00:30:01.987654+00'`,
    '2024-07-01T00:30:01.987Z',
  ],
  ['a decimal keeps its digits', `12.50::numeric`, '12.50'],
  ['a count is a number', `count(*)`, 1],
  ['days in a list are days', `array[date '2024-07-01', null]`, ['2024-07-01', null]],
] as const;

for (const [name, expression, expected] of written) {
  test(`${name}: ${expression}`, async () => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
      database.kysely,
    );
    deepEqual(rows[0]?.value, expected);
  });
}

test('a whole number too large to hold exactly is refused', async () => {
  await rejects(sql`select 9007199254740993::int8 as value`.execute(database.kysely), RangeError);
});

test('the engine says which it is', () => {
  equal(database.engine, process.env.ROOFTREE_TEST_DATABASE_URL ? 'server' : 'embedded');
});
