import { rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addTestCouncil } from '#use-cases/people/test-people.ts';
import { openTestHouse, type TestHouse } from '#use-cases/test-house.ts';
import { fillOnFirstStart } from './fill-with-sample.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse({ dataFolder: 'the-folder' });
  await addTestCouncil(house, true);
});
after(() => house.close());

const io = { out: () => {}, say: () => {}, environment: {}, folder: '' };

for (const [engine, advice] of [
  ['embedded', /Delete the-folder/],
  ['server', /Empty the database/],
] as const) {
  test(`half a sample council on the ${engine} engine is refused, and says what to do`, async () => {
    const database = { ...house.database, engine };
    await rejects(fillOnFirstStart({ ...house, database }, io), advice);
  });
}
