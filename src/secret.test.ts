import { deepEqual, equal, throws } from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { secretOf } from './secret.ts';

const folder = mkdtempSync(join(tmpdir(), 'rooftree-secret-'));
after(() => rmSync(folder, { recursive: true }));

for (const named of [undefined, '']) {
  test(`a house whose secret is kept at ${JSON.stringify(named)} makes one, and has the same the next time`, () => {
    const home = join(folder, `home ${named}`);
    const made = secretOf(home, named);
    equal(made.length, 32);
    deepEqual(secretOf(home, named), made);
    if (process.platform !== 'win32') equal(statSync(join(home, 'secret.key')).mode & 0o777, 0o600);
  });
}

test('a secret that the operator keeps is taken as it is', () => {
  const file = join(folder, 'kept');
  writeFileSync(file, `${'ab'.repeat(32)}\n`);
  equal(Buffer.from(secretOf(folder, file)).toString(), `${'ab'.repeat(32)}\n`);
});

for (const content of ['', 'changeme', 'x'.repeat(31)]) {
  test(`a secret of ${content.length} bytes is refused, and not quoted`, () => {
    const file = join(folder, 'short');
    writeFileSync(file, content);
    throws(() => secretOf(folder, file), {
      name: 'StoreTrouble',
      message: new RegExp(
        `^(?!.*${content === '' ? 'undefined' : content}).*short is ${content.length} bytes`,
      ),
    });
  });
}

test('a secret that is not where it should be is one sentence', () => {
  throws(() => secretOf(folder, join(folder, 'nowhere')), {
    name: 'StoreTrouble',
    message: /nowhere cannot be read \(ENOENT\)/,
  });
});
