import { deepEqual, equal, rejects } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { type Database, type DatabaseRole, within } from './database.ts';
import { keepFragment } from './published-snapshot.ts';
import { keepReceipt } from './receipts.ts';
import { keepRelease } from './release-steps.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
let release: string;
before(async () => {
  database = await openTestDatabase();
  release = await releaseOfCouncil('999');
});
after(() => database.close());

const at = instant('2026-04-20T09:00:00.000Z');
const asAt = day('2026-03-31');

function as<Result>(role: DatabaseRole, work: Parameters<typeof within<Result>>[3]) {
  return within(database, role, { council: '999', person: null }, work);
}

function run(role: DatabaseRole, statement: RawBuilder<unknown>) {
  return as(role, (tx) => statement.execute(tx));
}

async function releaseOfCouncil(council: string): Promise<string> {
  const [id, receipt, by] = [randomUUID(), randomUUID(), randomUUID()];
  const figure = {
    measure: 'P01',
    period: { to: asAt },
    breakdown: {},
    unit: 'count' as const,
    numerator: 276,
    denominator: null,
    value: 276,
  };
  await within(database, 'app_release', { council, person: null }, async (tx) => {
    const made = { software: 'rooftree', files: [], errors: 0, warnings: 0, leftOut: {} };
    const sent = { id: receipt, asAt, sha256: 'a'.repeat(64), sender: null, receivedAt: at };
    await keepReceipt(tx, council, { ...made, ...sent }, [figure]);
    const prepared = { by, at };
    await keepRelease(tx, council, { id, receipt, asAt, policy: 'one', note: null, prepared });
    await keepFragment(tx, council, id, '<p></p>');
  });
  return id;
}

test('a release cannot be approved by the person who asked for it', async () => {
  await rejects(
    run(
      'app_release',
      sql`update published.release
          set state = 'published', approved_by = prepared_by, approved_at = ${at}
          where release_id = ${release}`,
    ),
    /two_people/,
  );
});

test('a release cannot be public without anybody having approved it', async () => {
  await rejects(
    run('app_release', sql`update published.release set state = 'published'`),
    /approved_before_published/,
  );
});

test('a withheld figure cannot hold a number', async () => {
  await rejects(
    run(
      'app_release',
      sql`insert into published.figure
          values ('999', ${release}, 99, 'S01', null, ${asAt}, '{}', 'percent',
                  'small numbers', 5, null, null)`,
    ),
    /withheld_holds_no_number/,
  );
});

const changes: readonly (readonly [string, RawBuilder<unknown>])[] = [
  ['a published figure', sql`update published.figure set value = 1`],
  ['the figures of a release', sql`delete from published.figure`],
  ['the page of a release', sql`update published.fragment set html = ''`],
  ['the words of a release', sql`update published.release set note = 'other words'`],
  ['an exact figure', sql`update sealed.exact_figure set value = 1`],
  ['a receipt', sql`delete from sealed.receipt`],
];
for (const [what, change] of changes) {
  test(`nobody can change ${what}: permission denied`, async () => {
    await rejects(run('app_release', change), /permission denied/);
  });
}

for (const role of ['app_house', 'app_public', 'app_voice'] as const) {
  for (const table of ['sealed.exact_figure', 'sealed.receipt']) {
    test(`${table} is closed to ${role}: permission denied`, async () => {
      await rejects(run(role, sql.raw(`select from ${table}`)), /permission denied/);
    });
  }
}

test('the public sees no release that is not public', async () => {
  const { rows } = await run('app_public', sql`select from published.release`);
  deepEqual(rows, []);
});

const asIsAfter: readonly (readonly [string, RawBuilder<unknown> | null, number])[] = [
  ['waits for approval', null, 0],
  ['stands', sql`state = 'published', approved_by = ${randomUUID()}, approved_at = ${at}`, 1],
  ['was superseded', sql`state = 'superseded'`, 0],
  ['was recalled', sql`state = 'recalled', recalled_why = 'A wrong count'`, 0],
];
for (const table of ['published.figure', 'published.fragment']) {
  test(`the public sees rows of ${table} while their release stands, and at no other time`, async () => {
    const council = table === 'published.figure' ? '301' : '302';
    const of = await releaseOfCouncil(council);
    const asRole = (role: DatabaseRole, statement: RawBuilder<unknown>) =>
      within(database, role, { council, person: null }, (tx) => statement.execute(tx));
    await asRole('app_release', figureOf(council, of));
    for (const [how, change, seen] of asIsAfter) {
      if (change !== null) {
        await asRole('app_release', sql`update published.release set ${change}`);
      }
      const { rows } = await asRole('app_public', sql.raw(`select from ${table}`));
      equal(rows.length, seen, `a release that ${how}`);
    }
  });
}

function figureOf(council: string, of: string): RawBuilder<unknown> {
  return sql`insert into published.figure
    values (${council}, ${of}, 0, 'P01', null, ${asAt}, '{}', 'count', null, 276, null, 276)`;
}

test('a council sees its own figures and releases, and nothing of another', async () => {
  await releaseOfCouncil('883');
  const tables = [
    'sealed.receipt',
    'sealed.exact_figure',
    'published.release',
    'published.fragment',
  ];
  for (const table of tables) {
    const { rows } = await run('app_release', sql.raw(`select council_id from ${table}`));
    deepEqual(rows, [{ council_id: '999' }], table);
  }
});
