import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { within } from './database.ts';
import { openTestDatabase } from './test-database.ts';

const actor = { council: '990', person: null };

test('whoever asks during long work, such as a backup, waits and is answered', async () => {
  const database = await openTestDatabase();
  const worked = within(database, 'app_house', actor, () => setTimeout(6000, 'worked'));
  const asked = within(database, 'app_house', actor, async () => 'answered');
  deepEqual(await Promise.all([worked, asked]), ['worked', 'answered']);
  await database.close();
});
