import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runProgram } from '../run-program.ts';
import { runNodeTests } from './node-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-counting-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const planted = `
  import { describe, test } from 'node:test';
  import { equal } from 'node:assert/strict';
  test('adds up', () => equal(1 + 1, 2));
  describe('a group, which is no test', () => {
    test('adds up inside', () => equal(2 + 2, 4));
    test('does not add up', () => equal(2 + 2, 5));
  });
  test('waits for summer', { skip: 'it is winter' }, () => {});
`;

for (const together of [true, false]) {
  const way = together ? 'in one process' : 'each file in its own process';
  test(`tests are counted one by one, ${way}`, async () => {
    const file = testFile('counted', planted);
    const result = await runNodeTests({ files: [file], minutes: 1, together });
    deepEqual([result.passed, result.failed], [2, 1]);
    deepEqual(result.skipped, [
      { what: 'waits for summer', because: 'it is winter', isWholeSuite: false },
    ]);
    match(result.trouble, /✖ does not add up/);
  });

  test(`a test file that cannot be read is a failure, ${way}`, async () => {
    const file = testFile('broken', `import 'node:no-such-thing';`);
    const result = await runNodeTests({ files: [file], minutes: 1, together });
    deepEqual([result.passed, result.failed], [0, 1]);
  });
}

test('a program that hangs is stopped, with a word about it', async () => {
  const args = ['--eval', 'setInterval(() => {}, 1000)'];
  const ended = await runProgram({ file: process.execPath, args, minutes: 0.005 });
  equal(ended.ok, false);
  match(ended.output, /Stopped: it was still running after 0.005 minutes/);
});

test('a program that somebody else ends says so', async () => {
  const args = ['--eval', `process.kill(process.pid, 'SIGKILL')`];
  const ended = await runProgram({ file: process.execPath, args, minutes: 1 });
  equal(ended.ok, false);
  match(ended.output, /Somebody else ended it: SIGKILL/);
});

function testFile(name: string, text: string): string {
  const path = join(folder, `${name}.test.mjs`);
  writeFileSync(path, text);
  return path;
}
