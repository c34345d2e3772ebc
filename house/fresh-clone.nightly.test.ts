import { equal, match } from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-clone-'));
const clone = join(folder, 'rooftree');
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));

/** A newcomer’s surroundings: a home, the programs of the system, and nothing of ours. */
const bare = {
  HOME: folder,
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((one) => !one.includes('node_modules'))
    .join(delimiter),
};
const newcomer = {
  skip: process.platform === 'win32' && 'Windows has no signals to pass on',
  timeout: 300_000,
};

test('npm ci and npm start make a house of a fresh clone', newcomer, async () => {
  equal(run('git', ['clone', '--quiet', root, clone], folder).status, 0);
  const installed = run('npm', ['ci'], clone);
  equal(installed.status, 0, installed.stderr);
  const house = spawn('npm', ['start', '--', '--port', '0'], { cwd: clone, env: bare });
  const said = await readyLine(house);
  const address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  const home = await fetch(address);
  equal(home.status, 200);
  match(await home.text(), /<h1/);
  house.kill('SIGTERM');
  // Closed only when everything npm started has let go of its streams.
  await once(house, 'close');
});

test('the command runs from another folder', () => {
  const told = run('npx', ['--prefix', clone, 'rooftree', '--help'], folder);
  equal(told.status, 0, told.stderr);
});

function run(program: string, args: readonly string[], cwd: string) {
  return spawnSync(program, args, { cwd, env: bare, encoding: 'utf8' });
}

/** What the house says once it is ready. Rejects when it ends before that. */
function readyLine(house: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer) => {
      said += part;
      if (said.includes('Rooftree is ready at')) resolve(said);
    };
    house.stdout?.on('data', hear);
    house.stderr?.on('data', hear);
    house.on('exit', () => reject(new Error(`The house did not open:\n${said}`)));
  });
}
