import { deepEqual, equal, match } from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Io } from '#cli/command.ts';
import { withHouse } from './with-house.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-with-house-'));
after(() => rmSync(folder, { recursive: true }));

const listening = (heard: string[]): Io => ({
  out: (text) => void heard.push(text),
  say: (text) => void heard.push(text),
  environment: {},
  folder,
});

test('a folder without a house is one sentence and exit code 2, and stays as it was', async () => {
  const heard: string[] = [];
  const dataFolder = join(folder, 'nothing-here');
  const options = { dataFolder, databaseUrl: null };
  equal(await withHouse(options, listening(heard), async () => 0), 2);
  equal(heard.length, 1);
  match(heard[0] ?? '', /There is no house in .*nothing-here/);
  equal(existsSync(dataFolder), false);
});

test('a command that begins a house makes one, which others then find', async () => {
  const heard: string[] = [];
  const options = { dataFolder: join(folder, 'house'), databaseUrl: null };
  const io = listening(heard);
  equal(await withHouse({ ...options, mayBegin: true }, io, async () => 0), 0);
  equal(await withHouse(options, io, async () => 1), 1);
  deepEqual(heard, []);
});
