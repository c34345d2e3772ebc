import { deepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesMatching, root } from './source-files.ts';

const committed = committedFiles();
const shared = join(root, '..', 'shared');

/** What only the machine it was written on would understand. */
const ofOneMachine = [
  join(root, '/'),
  ...(homedir().length > 5 ? [`${homedir()}/`] : []),
  ...['work', 'home', 'Users'].map((folder) => `/${folder}/`),
];

/** Names of the tools something was written with; in halves, so as not to find themselves. */
const toolNames = [
  ['Clau', 'de'],
  ['Anthro', 'pic'],
  ['Chat', 'GPT'],
  ['Cop', 'ilot'],
].map((halves) => new RegExp(`\\b${halves.join('')}\\b`, 'i'));

test('no committed file names a folder of one machine', () => {
  deepEqual(
    committed.filter((path) => textWithoutAddresses(path).some((line) => isOfOneMachine(line))),
    [],
  );
});

test('no committed file names the tool it was written with', () => {
  deepEqual(
    committed.filter((path) => toolNames.some((name) => name.test(textIn(path)))),
    [],
  );
});

test('the lock file names no registry', () => {
  deepEqual(/"resolved":/.test(textIn('package-lock.json')), false);
});

test('npm settings name no registry', () => {
  deepEqual(/registry\s*=\s*http/.test(textIn('.npmrc')), false);
});

test('nothing handed to us to read is committed', {
  skip: !existsSync(shared) && 'the folder ../shared is not here',
}, () => {
  const sizes = new Map<number, string[]>();
  for (const path of filesMatching('**/*', shared)) {
    const full = join(shared, path);
    const { size } = statSync(full);
    if (statSync(full).isFile() && size > 0) sizes.set(size, [...(sizes.get(size) ?? []), full]);
  }
  const copies = committed.filter((path) =>
    (sizes.get(statSync(join(root, path)).size) ?? []).some(
      (other) => hashOf(other) === hashOf(join(root, path)),
    ),
  );
  deepEqual(copies, []);
});

/** What git holds; without git, everything that is here. */
function committedFiles(): readonly string[] {
  // Whoever owns the folder: nothing here runs what is in it.
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z'];
  const listed = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (listed.status !== 0) return filesMatching('**/*.*');
  return listed.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function textIn(path: string): string {
  const bytes = readFileSync(join(root, path));
  return bytes.includes(0) ? '' : bytes.toString('utf8');
}

/** The lines of a file without the web addresses in them, whose paths are nobody’s folders. */
function textWithoutAddresses(path: string): readonly string[] {
  if (path === 'house/strangers.test.ts') return [];
  return textIn(path)
    .replaceAll(/https?:\/\/[^\s'"`)>]+/g, '')
    .split('\n');
}

function isOfOneMachine(line: string): boolean {
  return ofOneMachine.some((folder) => {
    const at = line.indexOf(folder);
    return at >= 0 && !/[\w.~*-]/.test(line.charAt(at - 1));
  });
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
