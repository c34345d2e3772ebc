import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Day, day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { newestAuditEntries } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { pageOfFigures } from '#store/page-of-figures.ts';
import {
  publishedRelease,
  publishedSeries,
  type StandingRelease,
  standingReleases,
} from '#store/published.ts';
import { approveRelease } from './approve-release.ts';
import { listReceipts } from './list-receipts.ts';
import { listReleases } from './list-releases.ts';
import { addTestCouncil } from './people/test-people.ts';
import { prepareRelease } from './prepare-release.ts';
import { readReleasePreparation } from './read-release-preparation.ts';
import { recallRelease } from './recall-release.ts';
import { receiveFigures } from './receive-figures.ts';
import { sendBackRelease } from './send-back-release.ts';
import { figuresText, somebody, type TestFigures } from './test-figures.ts';
import { openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
/** What the public page tells since it was last drawn. */
let drawn: readonly PublishedFigure[] = [];
before(async () => {
  house = await openTestHouse({
    freeze: ({ version, figures }) => {
      drawn = figures;
      return `<p>Version ${version}</p>`;
    },
  });
  await addTestCouncil(house, false);
  house.turnClockTo(instant('2026-11-25T09:00:00.000Z'));
});
after(() => house.close());

const analyst = somebody('analyst');
const approver = somebody('release-approver');
const both = somebody('analyst', 'release-approver');

async function receive(given: TestFigures): Promise<string> {
  const received = await receiveFigures(house, analyst, figuresText(given));
  ok(received.done);
  return received.id;
}

async function ask(receipt: string, note = '', person = analyst): Promise<string> {
  const asked = await prepareRelease(house, person, { receipt, note });
  ok(asked.done, asked.done ? '' : asked.because.say);
  return asked.id;
}

async function publishAsAt(asAt: Day): Promise<string> {
  const release = await ask(await receive({ asAt }));
  const approved = await approveRelease(house, approver, { release });
  ok(approved.done);
  return release;
}

function asPublic<Result>(
  work: Parameters<typeof within<Result>>[3],
  council = '999',
): Promise<Result> {
  return within(house.database, 'app_public', { council, person: null }, work);
}

const daysOf = (standing: readonly StandingRelease[]) => standing.map(({ asAt }) => asAt);

const shownOn = (asAt: Day, version = 1) =>
  asPublic((tx) => publishedRelease(tx, '999', asAt, version));

test('figures are public when a second person has approved them, and not before', async () => {
  const asAt = day('2026-01-31');
  const release = await ask(await receive({ asAt }));
  equal(await shownOn(asAt), null);
  deepEqual(await approveRelease(house, approver, { release }), { done: true, version: 1 });
  const shown = await shownOn(asAt);
  deepEqual(
    shown?.figures.map((figure) => [figure.measure, figure.shown ? figure.value : null]),
    [
      ['P01', 276],
      ['S01', 7],
      ['V08', 96],
      ['V11', 4],
    ],
  );
  equal((await pageOfFigures(house.database, '999'))?.html, '<p>Version 1</p>');
});

test('a small number is withheld, and so is what would give it back', async () => {
  const asAt = day('2026-02-28');
  const release = await ask(await receive({ asAt, spoke: 247, moved: 5 }));
  await approveRelease(house, approver, { release });
  const withheld = (await shownOn(asAt))?.figures.filter((figure) => !figure.shown);
  deepEqual(
    withheld?.map(({ measure }) => measure),
    ['S01', 'V08', 'V11'],
  );
});

test('who asked for a release cannot approve it, whatever roles they hold', async () => {
  const release = await ask(await receive({ asAt: day('2026-03-31') }), '', both);
  const approved = await approveRelease(house, both, { release });
  ok(!approved.done);
  match(approved.because.say, /somebody else/);
  equal(await shownOn(day('2026-03-31')), null);
});

test('another council sees nothing of ours, received or released', async () => {
  await publishAsAt(day('2025-10-31'));
  const elsewhere = { ...house, council: '883' };
  const stranger = { ...analyst, council: '883' };
  deepEqual(await listReceipts(elsewhere, stranger), []);
  deepEqual(await listReleases(elsewhere, stranger), []);
});

test('a release of another council, a missing one and no id at all answer alike', async () => {
  const receipt = await receive({ asAt: day('2025-09-30') });
  const elsewhere = { ...house, council: '883' };
  const answers = [
    await readReleasePreparation(elsewhere, analyst, { receipt, day: null }),
    await readReleasePreparation(house, analyst, { receipt: crypto.randomUUID(), day: null }),
    await readReleasePreparation(house, analyst, { receipt: '1 or 1', day: null }),
    await readReleasePreparation(house, somebody('councillor'), { receipt, day: null }),
  ];
  equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
});

test('every reading of exact figures is in the log, without a number', async () => {
  const receipt = await receive({ asAt: day('2025-08-31') });
  await readReleasePreparation(house, approver, { receipt, day: null });
  const [entry] = await within(
    house.database,
    'app_house',
    { council: '999', person: null },
    (tx) => newestAuditEntries(tx, 1),
  );
  equal(entry?.did, 'read exact figures');
  equal(entry?.person, approver.id);
  equal(entry?.subject, `receipt:${receipt}`);
});

test('the release page lays exact and safe figures side by side, with the reason', async () => {
  const receipt = await receive({ asAt: day('2025-07-31'), spoke: 247 });
  const read = await readReleasePreparation(house, analyst, { receipt, day: null });
  ok(read.done);
  deepEqual(
    read.preparation.lines.map(({ exact, safe, reason }) => [exact.value, safe.shown, reason]),
    [
      [276, true, null],
      [7, true, null],
      [99, false, 'few others'],
      [1, false, 'a small number'],
    ],
  );
});

test('a release can be sent back with a reason, and asked for again as the same version', async () => {
  const asAt = day('2025-06-30');
  const receipt = await receive({ asAt });
  const release = await ask(receipt);
  const unreasoned = await sendBackRelease(house, approver, { release, why: ' ' });
  ok(!unreasoned.done);
  const endless = await sendBackRelease(house, approver, { release, why: 'x'.repeat(601) });
  equal(endless.done || endless.because.field, 'why');
  ok((await sendBackRelease(house, approver, { release, why: 'The ages do not add up.' })).done);
  ok(!(await approveRelease(house, approver, { release })).done);
  const again = await ask(receipt);
  deepEqual(await approveRelease(house, approver, { release: again }), { done: true, version: 1 });
});

test('one release of a day waits at a time, even when two ask at once', async () => {
  const asAt = day('2025-05-31');
  const [one, other] = [await receive({ asAt }), await receive({ asAt, moved: 22 })];
  const asked = await Promise.all(
    [one, other].map((receipt) => prepareRelease(house, analyst, { receipt, note: '' })),
  );
  equal(asked.filter(({ done }) => done).length, 1);
});

test('a correction is a new version with a note, and takes the place of the old one', async () => {
  const asAt = day('2025-04-30');
  await publishAsAt(asAt);
  const receipt = await receive({ asAt, moved: 40 });
  const unexplained = await prepareRelease(house, analyst, { receipt, note: '' });
  ok(!unexplained.done);
  equal(unexplained.because.field, 'note');
  const endless = await prepareRelease(house, analyst, { receipt, note: 'x'.repeat(601) });
  equal(endless.done || endless.because.field, 'note');
  const read = await readReleasePreparation(house, analyst, { receipt, day: null });
  equal(read.done && read.preparation.changes, 1);
  const release = await ask(receipt, 'Four moves had been recorded twice.');
  deepEqual(await approveRelease(house, approver, { release }), { done: true, version: 2 });
  equal(await shownOn(asAt, 1), null);
  equal((await shownOn(asAt, 2))?.note, 'Four moves had been recorded twice.');
});

test('what is recalled is gone from everything that is public at once', async () => {
  const asAt = day('2026-10-31');
  const daysBefore = daysOf(await asPublic((tx) => standingReleases(tx, '999')));
  const release = await publishAsAt(asAt);
  equal((await pageOfFigures(house.database, '999'))?.html, '<p>Version 1</p>');
  ok(!(await recallRelease(house, analyst, { release, why: '' })).done);
  ok(!(await recallRelease(house, somebody('councillor'), { release, why: 'No.' })).done);
  ok((await recallRelease(house, approver, { release, why: 'A date was wrong.' })).done);
  equal(await shownOn(asAt), null);
  deepEqual(await asPublic((tx) => standingReleases(tx, '999')).then(daysOf), daysBefore);
  const again = await recallRelease(house, approver, { release, why: 'A date was wrong.' });
  ok(!again.done);
  equal(again.because.kind, 'wrong order');
});

test('what is corrected or recalled of an earlier day is so on the newest page, too', async () => {
  const moved = () =>
    drawn.flatMap(({ measure, period, ...figure }) =>
      measure === 'S01' && period.to === '2024-12-31' && 'numerator' in figure
        ? [figure.numerator]
        : [],
    );
  const [asAt, newest] = [day('2024-12-31'), day('2026-11-30')];
  await publishAsAt(asAt);
  await publishAsAt(newest);
  deepEqual(moved(), [19]);
  const release = await ask(await receive({ asAt, moved: 40 }), 'Moves were recorded late.');
  ok((await approveRelease(house, approver, { release })).done);
  deepEqual(moved(), [40]);
  ok((await recallRelease(house, approver, { release, why: 'A date was wrong.' })).done);
  deepEqual(moved(), []);
  const [standing] = await asPublic((tx) => standingReleases(tx, '999'));
  equal(standing?.asAt, newest);
});

test('two approvers at once publish once', async () => {
  const release = await ask(await receive({ asAt: day('2025-03-31') }));
  const approvals = await Promise.all(
    Array.from({ length: 5 }, () =>
      approveRelease(house, somebody('release-approver'), { release }),
    ),
  );
  equal(approvals.filter(({ done }) => done).length, 1);
});

test('of two releases that speak of one month, the one with the later date stands', async () => {
  const elsewhere = { ...house, council: '998' };
  const [sender, other] = [somebody('analyst'), somebody('release-approver')];
  for (const [asAt, moved] of [
    ['2026-05-31', 30],
    ['2026-06-30', 40],
  ] as const) {
    const text = figuresText({ council: '998', asAt: day('2026-05-31'), moved });
    const received = await receiveFigures(
      elsewhere,
      sender,
      text.replace(`"asAt": "2026-05-31"`, `"asAt": "${asAt}"`),
    );
    ok(received.done);
    const asked = await prepareRelease(elsewhere, sender, { receipt: received.id, note: '' });
    ok(asked.done);
    ok((await approveRelease(elsewhere, other, { release: asked.id })).done);
  }
  const series = await asPublic((tx) => publishedSeries(tx, '998', 'S01'), '998');
  deepEqual(
    series.map((figure) => (figure.shown ? figure.numerator : null)),
    [40],
  );
});
