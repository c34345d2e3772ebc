import { deepEqual, doesNotMatch, equal } from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Io } from '#cli/command.ts';
import { askOpenHouse, listenForCommands } from './control.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-control-'));
after(() => rmSync(folder, { recursive: true }));

const listening = (heard: string[]): Io => ({
  out: (text) => void heard.push(`out ${text}`),
  say: (text) => void heard.push(`say ${text}`),
  environment: {},
  folder: '',
});

const neverFaulty = (error: unknown) => {
  throw error;
};

test('where no house is open, nobody answers', async () => {
  equal(await askOpenHouse(folder, { args: ['doctor'], folder: '' }, listening([])), null);
});

test('an open house does what is asked, says it where it was asked, and gives the exit code', async () => {
  const server = await listenForCommands(
    folder,
    async ({ args, folder: where }, io) => {
      io.say(`at work in ${where}`);
      io.out(args.join(' '));
      return 1;
    },
    neverFaulty,
  );
  const heard: string[] = [];
  const code = await askOpenHouse(
    folder,
    { args: ['backup', 'b.sealed'], folder: 'here' },
    listening(heard),
  );
  deepEqual([code, heard], [1, ['say at work in here', 'out backup b.sealed']]);
  server?.close();
});

test('a command that breaks down leaves the house open, is reported and gives exit code 2', async () => {
  const faults: unknown[] = [];
  const server = await listenForCommands(
    folder,
    ({ args: [name] }) =>
      name === 'break' ? Promise.reject(new Error('a secret')) : Promise.resolve(0),
    (error) => void faults.push(error),
  );
  const heard: string[] = [];
  const ask = (name: string) => askOpenHouse(folder, { args: [name], folder }, listening(heard));
  deepEqual([await ask('break'), await ask('doctor')], [2, 0]);
  equal(faults.length, 1);
  equal(heard.length, 1);
  doesNotMatch(heard.join(), /secret/);
  server?.close();
});

test('only the house’s own user may ask', {
  skip: process.platform === 'win32' ? 'pipes have no file mode' : false,
}, async () => {
  const server = await listenForCommands(folder, async () => 0, neverFaulty);
  equal(statSync(join(folder, 'control.sock')).mode & 0o777, 0o600);
  server?.close();
});
