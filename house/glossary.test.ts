import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { filesMatching, textOf, withoutComments } from './source-files.ts';

const glossary = textOf('docs/glossary.md');
const care = filesMatching('src/care/*.ts').filter((path) => !path.endsWith('.test.ts'));
const sources = filesMatching('{src,synthetic}/**/*.ts').map((path) => textOf(path));

/** What the return calls things: each must be told in our words. */
const fieldsOfTheReturn = [
  ...['CHILD', 'DECOM', 'DEC', 'RNE', 'REC', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER'],
  ...['REASON_PLACE_CHANGE', 'UASC', 'DUC', 'REVIEW', 'REVIEW_CODE', 'OC2', 'OC3', 'AD1'],
  ...['IN_TOUCH', 'ACCOM'],
];

test('every field of the return that we use is told in the glossary', () => {
  const middle = glossary
    .split('\n')
    .map((line) => line.split('|')[2] ?? '')
    .join(' ');
  deepEqual(
    fieldsOfTheReturn.filter((field) => !new RegExp(`\\b${field}\\b`).test(middle)),
    [],
  );
});

test('every word of code in the glossary is used in the code', () => {
  const words = [...glossary.matchAll(/^\| `(\w+)`/gm)].map((found) => found[1] ?? '');
  deepEqual(
    words.filter((word) => !sources.some((text) => new RegExp(`\\b${word}\\b`).test(text))),
    [],
  );
});

test('every record of care is in the glossary', () => {
  const exported = care.flatMap((path) =>
    [
      ...withoutComments(textOf(path)).matchAll(
        /^export type ([A-Z]\w+) = \w*(?:<[^>]*>)?\s*&?\s*\{/gm,
      ),
    ].map((found) => found[1] ?? ''),
  );
  deepEqual(
    exported.filter((word) => !glossary.includes(`\`${word}\``)),
    [],
  );
});

test('no word stands in the glossary twice', () => {
  const words = [...glossary.matchAll(/^\| ([^|]+?) \|/gm)].map((found) => found[1] ?? '');
  const ours = words.filter((word) => !['Word', '---', 'Say'].includes(word));
  deepEqual(
    ours.filter((word, index) => ours.indexOf(word) !== index),
    [],
  );
});

test('the code uses no other word for what the glossary names', () => {
  const others = /\b(?:endDate|startDate|dateOfBirth|dob|placementChange|looked-after-child|LAC)\b/;
  deepEqual(
    filesMatching('src/**/*.ts').filter(
      (path) =>
        !path.startsWith('src/returns/') &&
        !path.endsWith('.test.ts') &&
        others.test(withoutComments(textOf(path))),
    ),
    [],
  );
});
