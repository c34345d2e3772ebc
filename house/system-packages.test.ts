import { deepEqual, match } from 'node:assert/strict';
import { test } from 'node:test';
import { found } from './system-packages.ts';

test('what is here is used as it is', async () => {
  deepEqual(await found({ debian: 'chromium', find: () => 'here' }, false), { at: 'here' });
});

test('nothing is installed unasked: the one command is said', async () => {
  const answer = await found({ debian: 'no-such-package', find: () => null }, false);
  match('missing' in answer ? answer.missing : '', /^no-such-package is not installed/);
});
