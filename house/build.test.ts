import { equal, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'rooftree-build-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a build keeps the files of the one before, which an open house serves, and no older ones', () => {
  for (const part of ['build.ts', 'package.json', 'package-lock.json', 'src', 'data']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const [first, second, third] = [styleSheetBuilt(1), styleSheetBuilt(2), styleSheetBuilt(3)];
  equal(new Set([first, second, third]).size, 3);
  ok(existsSync(third));
  ok(existsSync(second));
  equal(existsSync(first), false);
});

/** Where the style sheet lies after a build, in which it says `width` for the first time. */
function styleSheetBuilt(width: number): string {
  appendFileSync(
    join(folder, 'src/web/styles/main.scss'),
    `.built-for-a-test { width: ${width}px }\n`,
  );
  const { status, stderr } = spawnSync(process.execPath, ['build.ts'], { cwd: folder });
  equal(status, 0, stderr.toString());
  const manifest = JSON.parse(readFileSync(join(folder, '.build/manifest.json'), 'utf8'));
  return join(folder, '.build', manifest['main.css']);
}
