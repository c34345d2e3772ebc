import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { FastifyRequest } from 'fastify';
import { fieldsOf } from './form.ts';

const examples = [
  ['as it was typed', 'Zoë O’Brien 💥', 'Zoë O’Brien 💥'],
  ['without what no database can hold', 'a\0b', 'ab'],
  ['without what turns words around', '\u202Eetinu\u202C', 'etinu'],
  ['the last of two', ['one', 'two'], 'two'],
] as const;

for (const [name, sent, kept] of examples) {
  test(`a field is taken ${name}`, () => {
    deepEqual(fieldsOf({ body: { name: sent } } as unknown as FastifyRequest), { name: kept });
  });
}
