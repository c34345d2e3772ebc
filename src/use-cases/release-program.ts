import { day, daysAfter } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import { openDatabase, within } from '#store/database.ts';
import { migrate } from '#store/migrate.ts';
import { receipts } from '#store/receipts.ts';
import { approveRelease } from './approve-release.ts';
import type { House } from './house.ts';
import { prepareRelease } from './prepare-release.ts';
import { receiveFigures } from './receive-figures.ts';
import { figuresText, somebody } from './test-figures.ts';

/**
 * A program for the tests of sudden death: receives and releases figures in
 * the folder it is given, day after day until it is killed, and says each time
 * what it was promised is kept.
 */
const [folder = ''] = process.argv.slice(2);
const database = await openDatabase({ folder });
await migrate(database);
const house: House = {
  database,
  now: () => instant('2026-11-25T09:00:00.000Z'),
  council: '999',
  secret: new Uint8Array(32),
  dataFolder: folder,
  address: 'http://localhost',
  signInProvider: null,
  backups: { folder: '', keyFile: '', secretFile: '' },
  post: null,
  freeze: ({ asAt }) => `<p>${asAt}</p>`,
  drawPack: () => ({ page: '', youngPeoples: '', papers: [] }),
};
const [analyst, approver] = [somebody('analyst'), somebody('release-approver')];
const kept = await within(database, 'app_release', { council: '999', person: null }, (tx) =>
  receipts(tx, '999'),
);
process.stdout.write('ready\n');
for (let count = kept.length; ; count += 1) await receiveAndRelease(count);

async function receiveAndRelease(count: number): Promise<void> {
  const asAt = daysAfter(day('2020-01-01'), count);
  const received = await receiveFigures(house, analyst, figuresText({ asAt }));
  if (!received.done) throw new Error(received.because.say);
  process.stdout.write(`received ${asAt}\n`);
  const asked = await prepareRelease(house, analyst, { receipt: received.id, note: '' });
  if (!asked.done) throw new Error(asked.because.say);
  const approved = await approveRelease(house, approver, { release: asked.id });
  if (!approved.done) throw new Error(approved.because.say);
  process.stdout.write(`published ${asAt}\n`);
}
