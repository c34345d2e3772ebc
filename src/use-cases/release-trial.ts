import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Day } from '#calendar/day.ts';
import { verifyAudit } from '#store/audit-chain.ts';
import { openDatabase, within } from '#store/database.ts';
import { exactFiguresOf } from '#store/exact-figures.ts';
import { publishedRelease, standingReleases } from '#store/published.ts';
import { receipts } from '#store/receipts.ts';
import type { OpenTransaction } from '#store/tables.ts';

const program = fileURLToPath(new URL('./release-program.ts', import.meta.url));

/** What a house that died suddenly had promised, and what was found of it. */
export type Aftermath = {
  /** Days it had said were received or published that are not there. */
  readonly lost: readonly string[];
  /** Days of which only a part was kept. */
  readonly halfApplied: readonly string[];
  readonly auditFaults: readonly string[];
  readonly published: number;
};

/** Lets a house receive and release in `folder`, kills it after `milliseconds`, and looks. */
export async function killedAfter(folder: string, milliseconds: number): Promise<Aftermath> {
  const promises = await promisesUntilKilled(folder, milliseconds);
  const database = await openDatabase({ folder });
  try {
    const { received, published, halfApplied } = await within(
      database,
      'app_release',
      { council: '999', person: null },
      whatWasKept,
    );
    const kept = new Set([
      ...received.map((asAt) => `received ${asAt}`),
      ...published.map((asAt) => `published ${asAt}`),
    ]);
    const { faults } = await verifyAudit(database, []);
    const lost = promises.filter((promise) => !kept.has(promise));
    return { lost, halfApplied, auditFaults: faults, published: published.length };
  } finally {
    await database.close();
  }
}

async function whatWasKept(tx: OpenTransaction) {
  const halfApplied: string[] = [];
  const received = await receipts(tx, '999');
  for (const { id, asAt } of received) {
    if ((await exactFiguresOf(tx, '999', id)).length !== figuresInFile) halfApplied.push(asAt);
  }
  const published = await standingReleases(tx, '999');
  for (const { asAt, version } of published) {
    const release = await publishedRelease(tx, '999', asAt, version);
    if (release?.figures.length !== figuresInFile) halfApplied.push(asAt);
  }
  const asAt = (each: { readonly asAt: Day }) => each.asAt;
  return { received: received.map(asAt), published: published.map(asAt), halfApplied };
}

// As many as `figuresText` writes.
const figuresInFile = 4;

async function promisesUntilKilled(
  folder: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const house = spawn(process.execPath, [program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  house.stdout.on('data', (text: Buffer) => {
    said += text;
  });
  const gone = once(house, 'close');
  await once(house.stdout, 'data');
  await setTimeout(milliseconds);
  house.kill('SIGKILL');
  await gone;
  // The last line may have been cut in the middle of being said.
  return said.split('\n').slice(1, -1);
}
