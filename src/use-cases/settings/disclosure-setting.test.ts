import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { day } from '#calendar/day.ts';
import { approveRelease } from '../approve-release.ts';
import { prepareRelease } from '../prepare-release.ts';
import { readReleasePreparation } from '../read-release-preparation.ts';
import { receiveFigures } from '../receive-figures.ts';
import { figuresText, somebody } from '../test-figures.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { changeDisclosureSetting, readDisclosureSetting } from './disclosure-setting.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
});
after(() => house.close());

const [analyst, approver] = [somebody('analyst'), somebody('release-approver')];
const administrator = somebody('administrator');

/** Whether five of 276 children would be shown in what the analyst is shown. */
async function showsFive(receipt: string): Promise<boolean | undefined> {
  const read = await readReleasePreparation(house, analyst, { receipt, day: null });
  ok(read.done);
  return read.preparation.lines.find(({ measure }) => measure.code === 'S01')?.safe.shown;
}

test('a council may choose fewer than five; what was asked for before keeps its rule', async () => {
  const earlier = await receiveFigures(
    house,
    analyst,
    figuresText({ asAt: day('2026-04-30'), moved: 5 }),
  );
  const later = await receiveFigures(
    house,
    analyst,
    figuresText({ asAt: day('2026-05-31'), moved: 5 }),
  );
  ok(earlier.done && later.done);
  equal((await readDisclosureSetting(house)).chosen.smallestShown, 6);
  const asked = await prepareRelease(house, analyst, { receipt: earlier.id, note: '' });
  ok(asked.done);
  ok((await changeDisclosureSetting(house, administrator, 'one-to-four-withheld')).done);
  equal(await showsFive(earlier.id), false);
  equal(await showsFive(later.id), true);
  ok((await approveRelease(house, approver, { release: asked.id })).done);
});

test('only an administrator chooses, and only among the policies there are', async () => {
  equal((await changeDisclosureSetting(house, analyst, 'one-to-five-withheld')).done, false);
  equal((await changeDisclosureSetting(house, administrator, 'everything-shown')).done, false);
});
