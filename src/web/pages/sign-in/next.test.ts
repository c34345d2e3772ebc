import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { nextAfter } from './next.ts';

const examples = [
  // asked for, goes to
  ['/member/scorecard', '/member/scorecard'],
  ['/figures?year=2026', '/figures?year=2026'],
  [undefined, '/home'],
  ['https://elsewhere.example/', '/home'],
  ['//elsewhere.example/', '/home'],
  ['/\\elsewhere.example/', '/home'],
  ['/sign-out', '/home'],
  ['/a\nb', '/home'],
] as const;

for (const [asked, goes] of examples) {
  test(`after signing in, ${JSON.stringify(asked)} leads to ${goes}`, () => {
    equal(nextAfter(asked), goes);
  });
}
