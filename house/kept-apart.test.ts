import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { pages } from '../src/web/pages/index.ts';
import { filesMatching, textOf, withoutComments } from './source-files.ts';

const sources = filesMatching('src/**/*.ts');

test('only publish.ts gives a figure its pass', () => {
  deepEqual(filesSaying(/\bas (?:unknown as )?PublishedFigure\b/), ['src/disclosure/publish.ts']);
});

test('JavaScript’s own dates are named where a library of feeds takes nothing else, and nowhere more', () => {
  deepEqual(filesSaying(/\bDate\b/), ['src/web/feeds/rss.ts']);
});

test('the clock and its library are read in web/, cli/ and the files beside main.ts only', () => {
  deepEqual(
    filesSaying(/\bTemporal\b/).filter((path) => !/^src\/(?:web\/|cli\/|[^/]+\.ts$)/.test(path)),
    [],
  );
});

test('nothing is caught to be ignored', () => {
  deepEqual(
    filesSaying(/\bcatch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\(\) => (?:\{\s*\}|undefined)\)/),
    [],
  );
});

test('nothing chance-made comes from Math.random', () => {
  deepEqual(filesSaying(/\bMath\.random\b/), []);
});

test('every template of a page extends the layout', () => {
  const templates = new Set(pages.map(({ template }) => template).filter((path) => path !== ''));
  const extendsLayout = /^\s*(?:\{#[\s\S]*?#\}\s*)?\{% extends ['"]layout\.njk['"] %\}/;
  deepEqual(
    [...templates].filter((path) => !extendsLayout.test(textOf(`src/web/pages/${path}`))),
    [],
  );
});

/** The programs of `src/`, tests apart, in which `words` stand outside comments and strings. */
function filesSaying(words: RegExp): readonly string[] {
  return sources.filter(
    (path) =>
      !path.endsWith('.test.ts') && words.test(withoutStrings(withoutComments(textOf(path)))),
  );
}

function withoutStrings(code: string): string {
  return code.replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}
