import { deepEqual } from 'node:assert/strict';
import test from 'node:test';
import { measures } from '#measures/definitions/index.ts';
import { packShape } from './pack-shape.ts';

test('disclosure control knows every measure', () => {
  const known = Object.keys(packShape.measures).toSorted();
  deepEqual(measures.map(({ code }) => code).toSorted(), known);
});

test('every group within another is counted by some measure', () => {
  const counted = new Set(
    Object.values(packShape.measures).flatMap(({ counted, among, split }) => [
      counted,
      among,
      ...Object.values(split?.named ?? {}),
    ]),
  );
  const named = packShape.nestings.flatMap(({ whole, parts }) => [whole, ...parts]);
  deepEqual(
    named.filter((group) => !counted.has(group)),
    [],
  );
});

test('a make-up is known by the parts it is split into', () => {
  const makeUps = measures.filter(({ kind }) => kind === 'make-up').map(({ code }) => code);
  const parts = Object.entries(packShape.measures).filter(([, { split }]) => split?.as === 'parts');
  deepEqual(
    parts.map(([code]) => code),
    makeUps,
  );
});
