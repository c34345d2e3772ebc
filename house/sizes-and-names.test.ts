import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { filesMatching, textOf } from './source-files.ts';

const folders = '{src,house,synthetic,journeys,bench,bin}';
const written = filesMatching(`${folders}/**/*.{ts,mjs,njk,scss,sql}`);
const programs = written.filter((path) => /\.(?:ts|mjs)$/.test(path));

/** Names for things that have no home yet: a word is missing from the glossary. */
const cupboards =
  /^(?:utils?|helpers?|common|shared|misc|lib|types|interfaces|constants|consts|managers?|services?|models|enums|barrel)$/;

/** Words that tell a reader nothing about what a thing does. */
const emptyVerbs = /^export (?:async )?function (?:get|handle|process|do|manage)[A-Z]\w*/;

test('no file is too long to read in one sitting: 300 lines', () => {
  deepEqual(
    written.filter((path) => textOf(path).split('\n').length > 301),
    [],
  );
});

test('there are no cupboards: no file or folder is named for nothing in particular', () => {
  deepEqual(
    written.filter((path) => path.split('/').some((part) => cupboards.test(wordOf(part)))),
    [],
  );
});

test('every file and folder is named in kebab-case', () => {
  const parts = written.flatMap((path) => path.split('/'));
  deepEqual(
    parts.filter((part) => !/^_?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part)),
    [],
  );
});

test('no function is called get…, handle… or process…', () => {
  deepEqual(linesMatching(programs, emptyVerbs), []);
});

test('every exported thing says in a sentence what it is', () => {
  const unsaid = programs
    .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('journeys/'))
    .flatMap((path) => undescribed(path, textOf(path).split('\n')));
  deepEqual(unsaid, []);
});

test('a bare export, a cupboard and an empty verb would be noticed', () => {
  deepEqual(undescribed('a.ts', ['', 'export function age() {}']), ['a.ts:2 age']);
  deepEqual(
    ['utils.ts', 'helpers', 'types.test.ts'].filter((one) => !cupboards.test(wordOf(one))),
    [],
  );
  deepEqual(emptyVerbs.test('export async function getChildren() {'), true);
});

test('nothing is left for later in a comment', () => {
  const later = new RegExp(`\\b(?:${['TO', 'FIX', 'XX'].join('|')})(?:DO|ME|X)\\b`);
  deepEqual(linesMatching(written, later), []);
});

/** The exports in `lines` with no comment straight above them. */
function undescribed(path: string, lines: readonly string[]): readonly string[] {
  const exported = /^export (?:async )?(?:function|const|type|class|abstract class|let) (\w+)/;
  return lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1];
    const isNamedAgain = lines.slice(0, index).some((one) => exported.exec(one)?.[1] === name);
    const isSaid = lines[index - 1]?.trimEnd().endsWith('*/') === true;
    const isTypeOfTheListAbove = /= (?:keyof )?\(?typeof \w+/.test(line);
    return name === undefined || isSaid || isNamedAgain || isTypeOfTheListAbove
      ? []
      : [`${path}:${index + 1} ${name}`];
  });
}

function linesMatching(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}

function wordOf(part: string): string {
  return part.replace(/(?:\.test)?\.\w+$/, '').replace(/^_/, '');
}
