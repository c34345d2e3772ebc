import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { meanToOnePlace, percentOf, ratePerTenThousand, roundedHalfUp } from './rounding.ts';

const percentages = [
  // numerator, denominator, percentage
  [0, 40, 0],
  [1, 8, 13],
  [1, 200, 1],
  [1, 201, 0],
  [5, 200, 3],
  [23, 40, 58],
  [29, 200, 15],
  [57, 200, 29],
  [19, 276, 7],
  [40, 40, 100],
  [0, 0, null],
] as const;

for (const [numerator, denominator, percentage] of percentages) {
  test(`${numerator} of ${denominator} is ${percentage ?? 'no percentage'}`, () => {
    equal(percentOf(numerator, denominator), percentage);
  });
}

test('276 children of 46,271 are 60 for every 10,000', () => {
  equal(ratePerTenThousand(276, 46_271), 60);
});

const means = [
  // sum, count, mean
  [25, 2, 12.5],
  [1, 20, 0.1],
  [1, 21, 0],
  [43, 20, 2.2],
  [100, 3, 33.3],
  [0, 0, null],
] as const;

for (const [sum, count, mean] of means) {
  test(`${sum} over ${count} is ${mean ?? 'no mean'} to one place`, () => {
    equal(meanToOnePlace(sum, count), mean);
  });
}

test('a half always goes up, as sums of whole numbers say', () => {
  const counts = fc.tuple(fc.nat(200_000), fc.integer({ min: 1, max: 200_000 }));
  fc.assert(
    fc.property(counts, fc.constantFrom(10, 100, 10_000), ([numerator, denominator], scale) => {
      const exact = 2n * BigInt(scale) * BigInt(numerator) + BigInt(denominator);
      const rounded = exact / (2n * BigInt(denominator));
      equal(roundedHalfUp(numerator, denominator, scale), Number(rounded));
    }),
  );
});
