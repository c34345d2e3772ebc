import { match } from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from './letters.ts';

for (const council of ['Estuary', 'Cash $& Carry Borough', 'The $1 Council']) {
  test(`a letter names ${council} as it is written`, () => {
    const { text } = letterOf('reminder', { to: 'ada@estuary.example', council, link: '/home' });
    match(text, new RegExp(`Something at ${RegExp.escape(council)} is waiting`));
  });
}
