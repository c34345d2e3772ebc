import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { notedOnly, whyNotNext, whyNotVoted } from './resolution.ts';

const orders = [
  ['moved', 'seconded', null],
  ['seconded', 'carried', null],
  ['moved', 'carried', 'It is only moved. First it has to be seconded.'],
  ['seconded', 'moved', 'It has been moved already.'],
  ['lost', 'lost', 'It is lost already.'],
  [
    'carried',
    'withdrawn',
    'It is carried, and stays so. Move another resolution to change what was decided.',
  ],
] as const;

for (const [from, to, why] of orders) {
  test(`a resolution that is ${from} ${why === null ? 'can' : 'cannot'} be ${to}`, () => {
    equal(whyNotNext(from, to), why);
  });
}

const votes = [
  ['carried', [4, 2, 1], null],
  ['carried', [3, 3, 0], null],
  ['lost', [3, 3, 0], null],
  ['carried', [2, 4, 0], 'More voted against it, so it was lost.'],
  ['lost', [4, 2, 0], 'More voted for it, so it was carried.'],
  ['deferred', [4, 2, 0], 'Only what is carried or lost has a vote. Leave the numbers out.'],
] as const;

for (const [to, [inFavour, against, abstained], why] of votes) {
  const counted = `${inFavour} for, ${against} against, ${abstained} abstained`;
  test(`${counted}: ${to} is ${why === null ? 'right' : 'wrong'}`, () => {
    equal(whyNotVoted(to, { inFavour, against, abstained }, 7), why);
  });
}

test('what was decided is counted by kind, and how much of it was only noted', () => {
  deepEqual(notedOnly(['note', 'agree', 'note', 'refer']), { noted: 2, of: 4 });
  equal(notedOnly([]), null);
});
