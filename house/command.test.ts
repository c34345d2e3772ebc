import { deepEqual, equal, match } from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'rooftree-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const posixOnly = { skip: process.platform === 'win32' && 'Windows has no signals to pass on' };

const says = `
  process.stdout.write(JSON.stringify({ args: process.argv.slice(2), version: process.version }));
  process.exitCode = 7;
`;
const waits = `
  process.on('SIGTERM', () => process.exit(5));
  process.on('SIGINT', () => process.exit(6));
  process.stdout.write(String(process.pid));
  setInterval(() => {}, 1000);
`;

test('the command hands its arguments to the pinned Node and passes on its exit code', () => {
  const run = runIn(houseSaying(says, { modules: 'house' }), ['figures', 'a b.csv']);
  deepEqual(JSON.parse(run.stdout), { args: ['figures', 'a b.csv'], version: process.version });
  equal(run.status, 7);
});

test('it finds a Node that npm hoisted to a folder above', () => {
  equal(runIn(houseSaying(says, { modules: 'above' }), []).status, 7);
});

test('it works from another folder, through a link', () => {
  const house = houseSaying(says, { modules: 'house' });
  const link = join(house, 'linked.mjs');
  symlinkSync(join(house, 'bin', 'rooftree.mjs'), link);
  equal(spawnSync(process.execPath, [link], { cwd: tmpdir() }).status, 7);
});

test('without the pinned Node it says so in one sentence and exits 2', () => {
  const run = runIn(houseSaying(says, { modules: 'none' }), []);
  match(run.stderr, /^Rooftree runs on its own Node 26, which is not installed here: .*\n$/);
  equal(run.status, 2);
});

test('commands that serve pages are preceded by the build; a failing one stops them', () => {
  const house = houseSaying(says, { modules: 'house' });
  const build = join(house, 'build.ts');
  writeFileSync(build, `process.stderr.write('built first');`);
  deepEqual([runIn(house, ['start']).stderr, runIn(house, ['start']).status], ['built first', 7]);
  equal(runIn(house, ['figures']).stderr, '');
  writeFileSync(build, 'process.exitCode = 1;');
  const run = runIn(house, ['desk']);
  equal(run.status, 2);
  match(run.stderr, /could not be built/);
});

for (const [signal, code] of [
  ['SIGTERM', 5],
  ['SIGINT', 6],
] as const) {
  test(`${signal} reaches the house, and its answer comes back`, posixOnly, async () => {
    const starter = startedIn(houseSaying(waits, { modules: 'house' }));
    await once(starter.stdout ?? starter, 'data');
    starter.kill(signal);
    deepEqual(await once(starter, 'exit'), [code, null]);
  });
}

test('a starter killed outright leaves no house behind', posixOnly, async () => {
  const starter = startedIn(houseSaying(waits, { modules: 'house' }));
  const [written] = await once(starter.stdout ?? starter, 'data');
  starter.kill('SIGKILL');
  await endOf(Number(String(written)));
});

test('a shell of npm’s that is ended takes the house with it', posixOnly, async () => {
  const command = join(houseSaying(waits, { modules: 'house' }), 'bin', 'rooftree.mjs');
  const shell = spawn('sh', ['-c', `'${process.execPath}' '${command}'; true`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  const [written] = await once(shell.stdout, 'data');
  shell.kill('SIGTERM');
  await endOf(Number(String(written)));
});

/** A folder with our command in it, whose main.ts is `code`. */
function houseSaying(code: string, { modules }: { modules: 'house' | 'above' | 'none' }): string {
  const above = mkdtempSync(join(folder, 'house-'));
  const house = join(above, 'rooftree');
  mkdirSync(join(house, 'src'), { recursive: true });
  writeFileSync(join(house, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(house, 'src', 'main.ts'), code);
  cpSync(join(root, 'bin'), join(house, 'bin'), { recursive: true });
  const place = { house, above, none: null }[modules];
  if (place !== null)
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  return house;
}

function runIn(house: string, args: readonly string[]) {
  const command = join(house, 'bin', 'rooftree.mjs');
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: tmpdir() });
}

function startedIn(house: string): ChildProcess {
  const command = join(house, 'bin', 'rooftree.mjs');
  return spawn(process.execPath, [command], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Waits two seconds at most for a process to end, and asks that it has. */
async function endOf(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await pause();
  equal(isAlive(pid), false);
}

/** Whether a process still runs. One that ended and awaits its reaper does not. */
function isAlive(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return state.trim() !== '' && !state.startsWith('Z');
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
