import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './run-program.ts';

/** Something the tests need of the machine, which npm cannot bring. */
export type SystemPackage = {
  /** Its name for `apt-get install`. */
  readonly debian: string;
  readonly find: () => string | null;
};

/** A browser: the one CHROMIUM names, or the first that is where they usually are. */
export const chromium: SystemPackage = {
  debian: 'chromium',
  find: () =>
    process.env.CHROMIUM ??
    onPath('chromium') ??
    onPath('chromium-browser') ??
    onPath('google-chrome') ??
    firstOf([
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ]),
};

/** A PostgreSQL server of version 15 or later: the folder of its programs. */
export const postgresql: SystemPackage = {
  debian: 'postgresql',
  find: () => {
    const initdb =
      firstOf(newestFirst(globSync('/usr/lib/postgresql/*/bin/initdb'))) ??
      onPath('initdb') ??
      firstOf(newestFirst(globSync('/opt/homebrew/opt/postgresql@*/bin/initdb'))) ??
      firstOf(newestFirst(globSync('C:/Program Files/PostgreSQL/*/bin/initdb.exe')));
    return initdb === null ? null : join(initdb, '..');
  },
};

/**
 * Where `wanted` is on this machine, installed first if it is missing and may be.
 *
 * Answers with a sentence instead when it is missing and stays so.
 */
export async function found(
  wanted: SystemPackage,
  mayInstall: boolean,
): Promise<{ readonly at: string } | { readonly missing: string }> {
  const here = wanted.find();
  if (here !== null) return { at: here };
  const command = installCommand();
  if (command === null) return { missing: `${wanted.debian} is not installed on this machine` };
  if (!mayInstall) {
    return { missing: `${wanted.debian} is not installed; to install it: npm test -- --install` };
  }
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', wanted.debian]]) {
    const ended = await runProgram({ ...command, args: [...command.args, ...args], minutes: 10 });
    if (!ended.ok) return { missing: `${wanted.debian} could not be installed:\n${ended.output}` };
  }
  const now = wanted.find();
  return now === null ? { missing: `${wanted.debian} was installed and not found` } : { at: now };
}

/** How this machine installs packages; null when it is not a Debian or we may not. */
function installCommand() {
  const apt = onPath('apt-get');
  if (apt === null) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0) return { file: apt, args: [], environment };
  const sudo = onPath('sudo');
  return sudo === null ? null : { file: sudo, args: ['-n', apt], environment };
}

/** The program called `name` on the PATH, as a path; null when there is none. */
function onPath(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstOf(folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))));
}

function firstOf(paths: readonly string[]): string | null {
  return paths.find(isThere) ?? null;
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** `paths` with the highest version first, by the numbers in them. */
function newestFirst(paths: readonly string[]): readonly string[] {
  return paths.toSorted((one, other) => versionIn(other) - versionIn(one));
}

function versionIn(path: string): number {
  return Number(/(\d+)/.exec(path)?.[1] ?? 0);
}
