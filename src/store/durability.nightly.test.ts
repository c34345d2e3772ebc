import { equal, notEqual, ok, rejects } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from './database.ts';
import { aftermathIn, startWriter } from './durability-trial.ts';
import { PowerCut } from './power-cut.ts';
import { DiskFull } from './trouble.ts';

const has = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
const isRoot = process.getuid?.() === 0;
const skipMount =
  isRoot && has('losetup', '--version') ? false : 'mounting a disk image needs root and losetup';
const skipTrace = has('strace', '-V') ? skipMount : 'strace is not installed (apt install strace)';

/** Runs a writer whose every request to the disk is answered without being passed on. */
const lyingDisk = [
  'strace',
  '-f',
  '-qq',
  '-o',
  '/dev/null',
  '-e',
  'signal=none',
  '-e',
  'trace=fsync,fdatasync',
  '-e',
  'inject=fsync,fdatasync:retval=0',
];

test('thirty writers killed one after another lose nothing and leave nothing by half', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rooftree-kill-'));
  for (let time = 0; time < 30; time += 1) {
    const writer = startWriter(folder, 100_000);
    await writer.ready;
    await setTimeout(Math.random() * 800);
    await writer.kill();
    const { numbers, auditEntries, faults } = await aftermathIn(folder);
    ok(numbers >= writer.promised(), `time ${time}: ${numbers} kept of ${writer.promised()}`);
    equal(numbers, auditEntries);
    equal(faults.length, 0);
  }
  await rm(folder, { recursive: true });
});

/** How many promised changes a power cut takes away; -1 when the database does not even open. */
async function lostInPowerCut(under: readonly string[]): Promise<number> {
  await using disk = await PowerCut.prepare();
  const folder = join(disk.mounted, 'data');
  await startWriter(folder, 5).ended;
  await disk.settle();
  const writer = startWriter(folder, 100_000, under);
  await writer.ready;
  await setTimeout(1500 + Math.random() * 1500);
  const promised = writer.promised();
  await disk.cut();
  await writer.kill();
  await disk.mountWhatWasLeft();
  try {
    const { numbers, auditEntries, faults } = await aftermathIn(folder);
    equal(numbers, auditEntries);
    equal(faults.length, 0);
    return Math.max(0, promised - numbers);
  } catch {
    return -1;
  }
}

test('ten power cuts lose nothing', { skip: skipMount }, async () => {
  for (let time = 0; time < 10; time += 1) equal(await lostInPowerCut([]), 0);
});

test('the same power cut loses much on a disk that only says it keeps things', {
  skip: skipTrace,
}, async () => {
  notEqual(await lostInPowerCut(lyingDisk), 0);
});

test('a full disk is said to be full, loses nothing, and works again with room', {
  skip: skipMount,
}, async () => {
  await using disk = await PowerCut.prepare();
  const folder = join(disk.mounted, 'data');
  await startWriter(folder, 20).ended;
  const database = await openDatabase({ folder });
  const ballast = join(disk.mounted, 'ballast');
  spawnSync('dd', ['if=/dev/zero', `of=${ballast}`, 'bs=1M']);
  const write = () =>
    sql`insert into public.kept select max(number) + 1 from public.kept`.execute(database.kysely);
  const load = () =>
    sql`create table public.load as select md5(n::text) as text from generate_series(1, 600000) n`.execute(
      database.kysely,
    );
  await rejects(load(), DiskFull);
  const { rows } = await sql<{ kept: number }>`select count(*) as kept from public.kept`.execute(
    database.kysely,
  );
  equal(rows[0]?.kept, 20);
  await rm(ballast);
  await write();
  await database.close();
});
