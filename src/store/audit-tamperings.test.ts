import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { verifyAudit } from './audit-chain.ts';
import { tamperings, writeLog } from './audit-tamperings.ts';
import type { Database } from './database.ts';
import { openTestDatabase } from './test-database.ts';

let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

test('a log nobody touched is whole', async () => {
  const anchor = await writeLog(database);
  deepEqual((await verifyAudit(database, [anchor])).faults, []);
});

for (const [name, { chainShowsIt, apply }] of Object.entries(tamperings)) {
  for (const at of [2, 3, 4, 5, 7]) {
    test(`someone who can ${name} at ${at} is found out`, async () => {
      const anchor = await writeLog(database);
      await apply(database.kysely, at);
      notEqual((await verifyAudit(database, [anchor])).faults.length, 0);
    });
  }

  test(`to ${name} ${chainShowsIt ? 'shows even' : 'does not show'} without an anchor`, async () => {
    await writeLog(database);
    await apply(database.kysely, 4);
    equal((await verifyAudit(database, [])).faults.length > 0, chainShowsIt);
  });
}
