import { deepEqual, equal } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { openTestDatabase } from '../test-database.ts';
import { type Chore, startChores } from './chores.ts';

let database: Database;
let url: string | null;
before(async () => {
  database = await openTestDatabase();
  url = process.env.ROOFTREE_TEST_DATABASE_URL ? await addressOf(database) : null;
});
after(() => database.close());

async function addressOf({ kysely }: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database()::text as name`.execute(
    kysely,
  );
  const address = new URL(process.env.ROOFTREE_TEST_DATABASE_URL ?? '');
  address.pathname = `/${rows[0]?.name}`;
  return address.href;
}

/** Puts a chore in the queue as if its time had come. */
async function makeDue(queue: string): Promise<void> {
  await sql`insert into job.job (name, policy, singleton_key) values (${queue}, 'exclusive', 'test')`.execute(
    database.kysely,
  );
}

test('a chore that is due is done once, and one that fails is reported', {
  timeout: 60_000,
}, async () => {
  const done: string[] = [];
  const faults: string[] = [];
  const seldom = '0 0 1 1 *';
  const chores: readonly Chore[] = [
    {
      name: 'count sheep',
      when: seldom,
      isMadeUpFor: false,
      work: async () => void done.push('count sheep'),
    },
    {
      name: 'break a cup',
      when: seldom,
      isMadeUpFor: false,
      work: async () => {
        throw new Error('it slipped');
      },
    },
  ];
  const running = await startChores(database, url, chores, (chore, error) => {
    faults.push(`${chore}: ${error instanceof Error ? error.message : ''}`);
  });
  await makeDue('count-sheep');
  await makeDue('break-a-cup');
  for (let wait = 0; wait < 250 && (done.length === 0 || faults.length === 0); wait += 1) {
    await setTimeout(100);
  }
  await running.stop();
  deepEqual(done, ['count sheep']);
  // What fails is tried again, and may have been before the chores were stopped.
  deepEqual([...new Set(faults)], ['break a cup: it slipped']);
});

test('a house that opens again takes the same chores on without a word', async () => {
  const chores = [
    { name: 'count sheep', when: '0 3 * * *', isMadeUpFor: true, work: async () => {} },
  ];
  const faults: string[] = [];
  const running = await startChores(database, url, chores, (chore) => void faults.push(chore));
  await running.stop();
  equal(faults.length, 0);
});
