import { deepEqual, doesNotThrow } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '#governance/paper.ts';
import { wordsOf } from '#governance/paper.ts';
import { blocksOf } from './markdown-blocks.ts';

const plain = (words: string) => ({ words, style: 'plain', link: null }) as const;

const examples: readonly (readonly [written: string, blocks: readonly Block[]])[] = [
  ['## What we ask', [{ kind: 'heading', level: 1, words: 'What we ask' }]],
  [
    'We **will** listen\nto *you*.',
    [
      {
        kind: 'paragraph',
        spans: [
          plain('We '),
          { words: 'will', style: 'strong', link: null },
          plain(' listen'),
          plain(' '),
          plain('to '),
          { words: 'you', style: 'emphasis', link: null },
          plain('.'),
        ],
      },
    ],
  ],
  ['1. one\n2. two', [{ kind: 'list', isNumbered: true, items: [[plain('one')], [plain('two')]] }]],
  ['| a | b |\n|---|---|\n| 1 | 2 |', [{ kind: 'table', head: ['a', 'b'], rows: [['1', '2']] }]],
  ['<script>x</script>', [{ kind: 'paragraph', spans: [plain('<script>x</script>')] }]],
  [
    '[us](/figures) [them](javascript:x)',
    [
      {
        kind: 'paragraph',
        spans: [{ words: 'us', style: 'plain', link: '/figures' }, plain(' [them](javascript:x)')],
      },
    ],
  ],
];

for (const [written, blocks] of examples) {
  test(`${JSON.stringify(written)} is read part by part`, () => {
    deepEqual(blocksOf(written), blocks);
  });
}

test('headings go down one level at a time', () => {
  const levels = blocksOf('### a\n\n## b\n\n# c\n\n### d').map((block) =>
    block.kind === 'heading' ? block.level : 0,
  );
  deepEqual(levels, [1, 2, 1, 2]);
});

test('whatever is typed is read, and no word of plain text is lost', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      doesNotThrow(() => blocksOf(text));
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
      const paper = { title: '', plainSummary: '', text: blocksOf(words.join(' ')) };
      deepEqual(wordsOf({ ...paper, withheld: null, supplement: null }), words.join(' '));
    }),
  );
});
