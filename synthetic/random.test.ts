import { deepEqual, equal, notDeepEqual, ok, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { randomFrom } from './random.ts';

const draws = (seed: number, label: string) => {
  const random = randomFrom(seed, label);
  return Array.from({ length: 50 }, () => random.draw());
};

test('the same seed and label give the same draws', () => {
  deepEqual(draws(7, 'child 1'), draws(7, 'child 1'));
});

test('another seed, or another label, gives other draws', () => {
  notDeepEqual(draws(7, 'child 1'), draws(8, 'child 1'));
  notDeepEqual(draws(7, 'child 1'), draws(7, 'child 2'));
});

test('draws spread evenly over nought to one', () => {
  const random = randomFrom(1, 'spread');
  const tenths = new Array<number>(10).fill(0);
  for (let drawn = 0; drawn < 100_000; drawn += 1) {
    const tenth = Math.floor(random.draw() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) ok(count > 9_500 && count < 10_500, `${count} of about 10,000`);
});

test('a weight of nought is never chosen', () => {
  const random = randomFrom(1, 'weights');
  for (let drawn = 0; drawn < 1_000; drawn += 1) {
    equal(random.weighted({ never: 0, always: 1 }), 'always');
  }
});

test('choosing from nothing is a mistake of the programmer', () => {
  throws(() => randomFrom(1, 'none').oneOf([]), RangeError);
});

test('shuffling loses nobody', () => {
  const shuffled = randomFrom(1, 'shuffle').shuffled([1, 2, 3, 4, 5]);
  deepEqual([...shuffled].sort(), [1, 2, 3, 4, 5]);
});
