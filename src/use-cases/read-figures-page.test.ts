import { deepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { pageOfFigures } from '#store/page-of-figures.ts';
import { approveRelease } from './approve-release.ts';
import { addTestCouncil } from './people/test-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { readFiguresPage } from './read-figures-page.ts';
import { recallRelease } from './recall-release.ts';
import { receiveFigures } from './receive-figures.ts';
import { figuresText, somebody } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse({ freeze: ({ asAt }) => `<p>As at ${asAt}</p>` });
  await addTestCouncil(house, false);
});
after(() => house.close());

const analyst = somebody('analyst');
const approver = somebody('release-approver');

async function prepareAsAt(asAt: string): Promise<string> {
  const received = await receiveFigures(house, analyst, figuresText({ asAt: day(asAt) }));
  ok(received.done);
  const asked = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  ok(asked.done);
  return asked.id;
}

async function read() {
  const { council, fragment } = await readFiguresPage(house);
  return [council.shortName, fragment];
}

test('the page follows what stands: nothing, a release, a newer one, and back when that is recalled', async () => {
  deepEqual(await read(), ['Estuary', null]);
  const first = await prepareAsAt('2026-08-31');
  deepEqual(await read(), ['Estuary', null], 'what waits for approval is not public');
  ok((await approveRelease(house, approver, { release: first })).done);
  deepEqual(await read(), ['Estuary', '<p>As at 2026-08-31</p>']);
  const second = await prepareAsAt('2026-09-30');
  ok((await approveRelease(house, approver, { release: second })).done);
  deepEqual(await read(), ['Estuary', '<p>As at 2026-09-30</p>']);
  ok((await recallRelease(house, analyst, { release: second, why: 'A slip in the return' })).done);
  deepEqual(await read(), ['Estuary', '<p>As at 2026-08-31</p>']);
});

for (const other of ['883', '', "999' or '1'='1"]) {
  test(`a council of the code ‘${other}’ has no page here`, async () => {
    deepEqual(await pageOfFigures(house.database, other), null);
  });
}
