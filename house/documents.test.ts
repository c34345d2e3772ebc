import { deepEqual, equal } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { filesMatching, root, textOf } from './source-files.ts';

const documents = [...filesMatching('*.md'), ...filesMatching('docs/**/*.md')];
const decisions = filesMatching('docs/decisions/*.md');

const headings = [
  'Context',
  'Decision',
  'Consequences',
  'What would make us change our minds',
  'Held by',
];

for (const path of decisions) {
  test(`${posix.basename(path)} is one page and says what, why and what holds it`, () => {
    const text = textOf(path);
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    deepEqual(found, headings);
    equal(text.split('\n').length <= 60, true);
  });
}

test('decisions are numbered without a gap', () => {
  const numbers = decisions.map((path) => Number(posix.basename(path).slice(0, 4)));
  deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('every link in our documents leads somewhere', () => {
  const broken = documents.flatMap((path) =>
    linksIn(textOf(path))
      .filter((link) => !existsSync(join(root, posix.dirname(path), link)))
      .map((link) => `${path} → ${link}`),
  );
  deepEqual(broken, []);
});

test('every file our documents name is there', () => {
  const missing = documents.flatMap((path) =>
    filesNamedIn(textOf(path))
      .filter((name) => !existsSync(join(root, name)))
      .map((name) => `${path} names ${name}`),
  );
  deepEqual(missing, []);
});

test('a broken link and a missing file would be noticed', () => {
  deepEqual(linksIn('[a](b.md#part) [c](https://example.org) ![d](e.png)'), ['b.md', 'e.png']);
  deepEqual(filesNamedIn('`house/a.ts` and `src/care/` and `a.ts`'), ['house/a.ts', 'src/care/']);
});

/** Where a document’s links to our own files lead, without the part after #. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((found) => found[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The files and folders of ours that a document names in code style. */
function filesNamedIn(text: string): readonly string[] {
  const named = /`((?:src|house|data|synthetic|journeys|bench|bin|docs)\/[\w./-]*)`/g;
  return [...text.matchAll(named)].map((found) => found[1] ?? '');
}
