import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from './contrast.ts';

const examples = [
  // one, other, contrast
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
] as const;

for (const [one, other, expected] of examples) {
  test(`${one} on ${other} has a contrast of ${expected}`, () => {
    equal(Math.round(contrast(one, other) * 100) / 100, expected);
    equal(contrast(one, other), contrast(other, one));
  });
}
