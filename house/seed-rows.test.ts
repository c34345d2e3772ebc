import { deepEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type SeedRow, seedRows } from './seed-rows.ts';
import { root, textOf } from './source-files.ts';

/** How many rows each part of the papers has. */
const rowsOf = { A: 18, B: 12, C: 16, D: 7, L: 5 };

test('every row of the board’s year is listed, once and in order', () => {
  const numbered = Object.entries(rowsOf).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, index) => `${part}${String(index + 1).padStart(2, '0')}`),
  );
  deepEqual(
    seedRows.map(({ row }) => row),
    [...numbered, 'N03'],
  );
});

test('a row that is shown names a test that is there', () => {
  deepEqual(
    seedRows.filter((row) => !isThere(row)).map(({ row }) => row),
    [],
  );
});

/** Whether the test that `shown` names stands in the file that it names; true where it names none. */
function isThere({ shown }: SeedRow): boolean {
  if (shown === 'not yet' || 'later' in shown) return true;
  if (!existsSync(join(root, shown.by))) return false;
  return shown.test.length > 10 && textOf(shown.by).includes(shown.test);
}
