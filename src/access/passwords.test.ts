import { equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { faultOfPassword } from './passwords.ts';

const about = ['Amina Rahman', 'amina.rahman@estuary.example'];

const kept = [
  'kettle orchard violin',
  'pelican-gravel-thimble',
  'correct horse battery staple',
  'tfZ9w!mQ2kLp',
  'ond bron gwynt afal',
];

for (const password of kept) {
  test(`‘${password}’ may be kept`, () => equal(faultOfPassword(password, about), null));
}

const refused: readonly [string, RegExp][] = [
  ['short words', /at least 12/],
  ['aaaaaaaaaaaaaaaa', /easy to guess/],
  ['123456789012', /easy to guess/],
  ['abcdefghijklmnop', /easy to guess/],
  ['Password123456!', /easy to guess/],
  ['Summer2026Summer2026', /easy to guess/],
  ['qwertyuiop123', /easy to guess/],
  ['AminaRahman2026', /easy to guess/],
  ['rooftree-council', /easy to guess/],
  ['x'.repeat(201), /at most 200/],
];

for (const [password, why] of refused) {
  test(`‘${password.slice(0, 30)}’ is refused`, () =>
    match(faultOfPassword(password, about) ?? '', why));
}
