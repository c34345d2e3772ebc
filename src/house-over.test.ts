import { equal } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTestDatabase } from '#store/test-database.ts';
import { houseOver } from './house-over.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'rooftree-house-over-'));
const database = await openTestDatabase();
after(async () => {
  await database.close();
  rmSync(dataFolder, { recursive: true });
});

function houseAt(port: () => number, environment: Readonly<Record<string, string>>) {
  const io = { out: () => {}, say: () => {}, environment, folder: '' };
  return houseOver(database, { dataFolder, port }, io);
}

test('links name the port that the system chose, once it is known', async () => {
  let port = 0;
  const house = await houseAt(() => port, {});
  port = 40_123;
  equal(house.address, 'http://localhost:40123');
});

for (const [named, address] of [
  ['https://rooftree.estuary.example', 'https://rooftree.estuary.example'],
  ['https://rooftree.estuary.example/', 'https://rooftree.estuary.example'],
  ['', 'http://localhost:8080'],
] as const) {
  test(`ROOFTREE_ADDRESS ‘${named}’ makes links begin with ${address}`, async () => {
    equal((await houseAt(() => 8080, { ROOFTREE_ADDRESS: named })).address, address);
  });
}
