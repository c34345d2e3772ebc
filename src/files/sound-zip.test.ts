import { equal } from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { test } from 'node:test';
import { writeXlsx } from 'hucre/xlsx';
import { isSoundZip } from './sound-zip.ts';

test('a packed folder is judged by what it would unpack into, before anything is unpacked', async () => {
  const rows = Array.from({ length: 500 }, () => ['the same words again and again']);
  const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'First', rows }] }));
  equal(await isSoundZip(bytes, 10_000_000), true);
  equal(await isSoundZip(bytes, 1_000), false);
  equal(await isSoundZip(Buffer.from('PK no folder'), 10_000_000), false);
});
