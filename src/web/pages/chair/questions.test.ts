import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { threeOf } from './questions.ts';

const questions = (...about: readonly string[]) =>
  about.map((one) => ({ about: one, address: '/', ask: 'Why?' }));

const examples = [
  ['nothing', [[], []], []],
  ['two kinds', [questions('a', 'b'), questions('c')], ['a', 'c', 'b']],
  ['one kind alone', [[], questions('a', 'b', 'c', 'd')], ['a', 'b', 'c']],
  [
    'more kinds than questions',
    [questions('a'), questions('b'), questions('c'), questions('d')],
    ['a', 'b', 'c'],
  ],
] as const;

for (const [what, kinds, asked] of examples) {
  test(`of ${what}, ${asked.join(', ') || 'nothing'} is asked`, () => {
    deepEqual(
      threeOf(kinds).map(({ about }) => about),
      asked,
    );
  });
}
