import { equal, match } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { recordInAudit } from '#store/audit.ts';
import { keptBackups } from '#store/backup/kept-backups.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { anchorFileOf, choresOf } from './chores.ts';

let folder: string;
let house: TestHouse;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-chores-'));
  const backups = {
    folder: join(folder, 'backups'),
    keyFile: join(folder, 'key'),
    secretFile: join(folder, 'secret'),
  };
  house = await openTestHouse({ backups });
  const actor = { council: house.council, person: null };
  await within(house.database, 'app_house', actor, (tx) =>
    recordInAudit(tx, actor, { at: house.now(), did: 'opened', subject: 'house' }),
  );
});
after(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

for (const { name } of choresOf({} as House, '')) {
  test(`the house can ${name}`, async () => {
    const chore = choresOf(house, anchorFileOf(folder)).find((one) => one.name === name);
    await chore?.work();
  });
}

test('then there is a backup and an anchor', async () => {
  equal((await keptBackups(house.backups)).length, 1);
  match(await readFile(anchorFileOf(folder), 'utf8'), /"council":"999","sequence":1/);
});
