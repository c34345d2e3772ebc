import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { verifyAudit } from './audit-chain.ts';
import { entriesToTamperWith, tamperings, writeLog } from './audit-tamperings.ts';
import { openTestDatabase } from './test-database.ts';

const timesEach = 200;

for (const [name, { apply }] of Object.entries(tamperings)) {
  test(`to ${name} is found out ${timesEach} times out of ${timesEach}`, async () => {
    const database = await openTestDatabase();
    let found = 0;
    for (let time = 0; time < timesEach; time += 1) {
      const anchor = await writeLog(database);
      await apply(database.kysely, 2 + (time % (entriesToTamperWith - 2)));
      if ((await verifyAudit(database, [anchor])).faults.length > 0) found += 1;
    }
    await database.close();
    equal(found, timesEach);
  });
}
