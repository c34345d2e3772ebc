import { deepEqual } from 'node:assert/strict';
import { posix } from 'node:path';
import { test } from 'node:test';
import { filesMatching, textOf } from './source-files.ts';

/** Every folder of definitions: one file each, and an index.ts that only lists them. */
const folders = ['src/law/timescales', ...definitionFolders()];

for (const folder of folders) {
  const indexes = filesMatching(`${folder}/**/index.ts`);
  const definitions = filesMatching(`${folder}/**/*.ts`).filter(
    (path) => !path.endsWith('/index.ts') && !path.endsWith('.test.ts'),
  );

  test(`${folder}/ lists every definition in it`, () => {
    const listed = indexes.flatMap((path) => listedBy(path));
    deepEqual(
      definitions.filter((path) => !listed.includes(path)),
      [],
    );
  });

  test(`every definition in ${folder}/ says where it is written down`, () => {
    deepEqual(
      definitions.filter((path) => !/\bsource\b\s*[:,]/.test(textOf(path))),
      [],
    );
  });

  test(`every definition in ${folder}/ carries worked examples`, () => {
    deepEqual(
      definitions.filter((path) => !/\bexamples\b\s*[:,]/.test(textOf(path))),
      [],
    );
  });
}

test('every data file says where it is from, under what licence, and the day it was read', () => {
  const opening =
    /^\{\s*"source": "[^"]+",\s*"licence": "[^"]+",\s*"fetchedOn": (?:null|"\d{4}-\d\d-\d\d")/;
  deepEqual(
    filesMatching('data/**/*.json').filter((path) => !opening.test(textOf(path))),
    [],
  );
});

/** The files an index.ts imports from, as paths. */
function listedBy(index: string): readonly string[] {
  const froms = textOf(index).matchAll(/from '(\.[^']+)'/g);
  return [...froms].map((found) => posix.join(posix.dirname(index), found[1] ?? ''));
}

function definitionFolders(): readonly string[] {
  const inside = filesMatching('src/**/definitions/**/*.ts').map((path) =>
    path.replace(/(\/definitions)\/.*$/, '$1'),
  );
  return [...new Set(inside)];
}
