import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { named } from './named.ts';

const examples = [
  ['give', 'Given.'],
  ['constructor', null],
  ['__proto__', null],
  ['', null],
  [undefined, null],
] as const;

for (const [name, found] of examples) {
  test(`under ${name === undefined ? 'no name' : `‘${name}’`} there is ${found ?? 'nothing'}`, () => {
    equal(named({ give: 'Given.' }, name), found);
  });
}
