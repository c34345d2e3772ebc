import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTestDatabase } from '../test-database.ts';

/** The tables the record reads, and the person’s own row. */
const told = [
  'deputyship',
  'known_address',
  'one_time_code',
  'one_time_link',
  'openid_link',
  'password',
  'person',
  'recovery_code',
  'role_grant',
  'second_factor_reset',
  'sending_token',
  'session',
];

/** The tables the record of their work reads. */
const work = [
  'action_owner',
  'challenge_answer',
  'clearance',
  'member_request',
  'membership',
  'pack_opening',
  'post_holding',
  'report_overrule',
  'report_step',
];

/** Gone within minutes: whoever reads a record is told that it is not in it. */
const leftOut = ['pending_sign_in'];

test('no table belongs to a person that the record of an account has not thought of', async () => {
  const database = await openTestDatabase();
  const { rows } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.columns
     where column_name = 'person_id' order by 1`.execute(database.kysely);
  await database.close();
  const thoughtOf = [...told, ...work, ...leftOut].map((name) => `house.${name}`).toSorted();
  deepEqual(
    rows.map(({ name }) => name),
    thoughtOf,
  );
});
