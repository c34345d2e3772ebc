import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  instant,
  instantAt,
  millisecondsBetween,
  millisecondsOf,
  minutesAfter,
  utcDayOf,
} from './instant.ts';

const anyMoment = fc.integer({ min: 0, max: 4_102_444_800_000 }).map(instantAt);

for (const text of [
  '2026-11-25T12:00:00Z',
  '2026-11-25T24:00:00.000Z',
  '2026-11-25T12:60:00.000Z',
  '2026-02-30T12:00:00.000Z',
  '2026-11-25T12:00:00.000+00:00',
  '2026-11-25',
]) {
  test(`‘${text}’ is not how a moment is written`, () => {
    throws(() => instant(text), RangeError);
  });
}

test('minutes run over midnight, and into a leap day', () => {
  equal(minutesAfter(instant('2024-02-28T23:59:30.500Z'), 1), '2024-02-29T00:00:30.500Z');
  equal(minutesAfter(instant('2025-01-01T00:00:00.000Z'), -0.5), '2024-12-31T23:59:30.000Z');
});

test('a moment falls on its UTC day', () => {
  equal(utcDayOf(instant('2026-07-01T23:30:00.000Z')), '2026-07-01');
});

test('moments are counted as another clock counts them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (milliseconds) => {
      const other = Temporal.Instant.fromEpochMilliseconds(milliseconds);
      equal(instantAt(milliseconds), other.toString({ smallestUnit: 'millisecond' }));
      equal(millisecondsOf(instantAt(milliseconds)), milliseconds);
    }),
  );
});

test('what lies between two moments leads from one to the other', () => {
  fc.assert(
    fc.property(anyMoment, anyMoment, (one, other) => {
      equal(minutesAfter(one, millisecondsBetween(one, other) / 60_000), other);
      equal(one < other, millisecondsBetween(one, other) > 0);
    }),
  );
});
