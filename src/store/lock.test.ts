import { match, ok, rejects } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openDatabase } from './database.ts';
import { startWriter, type Writer } from './durability-trial.ts';
import { FolderInUse, FolderUnusable } from './trouble.ts';

let folder: string;
let holder: Writer;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rooftree-lock-'));
  holder = startWriter(folder, 100_000);
  await holder.ready;
});
after(() => rm(folder, { recursive: true }));

test('a second process is refused within two seconds and told which process holds the folder', async () => {
  const started = performance.now();
  await rejects(openDatabase({ folder }), (error) => {
    match(String(error), new RegExp(`in use by process ${holder.processId}`));
    return error instanceof FolderInUse;
  });
  ok(performance.now() - started < 2000);
});

test('a holder that is stopped, not dead, keeps its folder', async () => {
  process.kill(holder.processId, 'SIGSTOP');
  await rejects(openDatabase({ folder }), FolderInUse);
  process.kill(holder.processId, 'SIGCONT');
});

test('a dead holder’s folder is free at once, whatever it left lying', async () => {
  await holder.kill();
  const database = await openDatabase({ folder });
  await database.close();
});

test('a folder whose path is too long for a socket opens all the same', async () => {
  const deep = join(folder, 'a'.repeat(100), 'b'.repeat(100));
  const database = await openDatabase({ folder: deep });
  await database.close();
});

test('a file where the folder should be is said in one sentence', async () => {
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  for (const place of [file, join(file, 'inside')])
    await rejects(openDatabase({ folder: place }), FolderUnusable);
});
