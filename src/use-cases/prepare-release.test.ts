import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { day, daysAfter } from '#calendar/day.ts';
import { minutesAfter } from '#calendar/instant.ts';
import { approveRelease } from './approve-release.ts';
import { listReceipts } from './list-receipts.ts';
import { addTestCouncil } from './people/test-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { readReleasePreparation } from './read-release-preparation.ts';
import { recallRelease } from './recall-release.ts';
import { receiveFigures } from './receive-figures.ts';
import { sendBackRelease } from './send-back-release.ts';
import { figuresText, somebody, type TestFigures } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
before(async () => {
  house = await openTestHouse();
  await addTestCouncil(house, false);
});
after(() => house.close());

const analyst = somebody('analyst');
const approver = somebody('release-approver');

async function receive(given: TestFigures): Promise<string> {
  const received = await receiveFigures(house, analyst, figuresText(given));
  ok(received.done);
  return received.id;
}

async function ask(receipt: string): Promise<string> {
  const asked = await prepareRelease(house, analyst, { receipt, note: '' });
  ok(asked.done);
  return asked.id;
}

test('of releases of one version, the one asked for last is the one that is read', async () => {
  const receipt = await receive({ asAt: day('2025-07-31') });
  const before = house.now();
  for (const minutes of [1, 2, 3]) {
    house.turnClockTo(minutesAfter(before, minutes));
    const release = await ask(receipt);
    const listed = (await listReceipts(house, analyst)).find(({ id }) => id === receipt);
    equal(listed?.release?.id, release);
    const read = await readReleasePreparation(house, analyst, { receipt, day: null });
    equal(read.done && read.preparation.release?.id, release);
    ok((await sendBackRelease(house, approver, { release, why: 'Not yet.' })).done);
  }
  house.turnClockTo(before);
});

test('figures whose time is over cannot be released any more, even when asked for before', async () => {
  const receipt = await receive({ asAt: day('2025-08-31') });
  const release = await ask(receipt);
  const remove = house.database.kysely.deleteFrom('sealed.exact_figure');
  await remove.where('receipt_id', '=', receipt).execute();
  const approved = await approveRelease(house, approver, { release });
  equal(approved.done || approved.because.kind, 'wrong order');
  ok((await sendBackRelease(house, approver, { release, why: 'They are gone.' })).done);
  const asked = await prepareRelease(house, analyst, { receipt, note: '' });
  equal(asked.done || asked.because.kind, 'wrong order');
});

test('a version is recalled while the next is approved, and neither waits for the other for ever', async () => {
  for (const milliseconds of [0, 2, 4, 6, 8, 10, 12, 16]) {
    const asAt = daysAfter(day('2025-01-31'), milliseconds);
    const first = await ask(await receive({ asAt }));
    ok((await approveRelease(house, approver, { release: first })).done);
    const asked = { receipt: await receive({ asAt, moved: 40 }), note: 'Moves were late.' };
    const next = await prepareRelease(house, analyst, asked);
    ok(next.done);
    const [recalled, approved] = await Promise.all([
      setTimeout(milliseconds).then(() =>
        recallRelease(house, analyst, { release: first, why: 'A date was wrong.' }),
      ),
      approveRelease(house, approver, { release: next.id }),
    ]);
    ok(approved.done);
    ok(recalled.done || recalled.because.kind === 'wrong order');
  }
});
