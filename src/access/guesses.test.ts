import { equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Instant, instant, minutesAfter } from '#calendar/instant.ts';
import { guessesThatCount, waitUntil } from './guesses.ts';

const at = (time: string) => instant(`2026-11-25T${time}:00.000Z`);

const examples: readonly [string, readonly string[], number, string, string | null][] = [
  ['the first guess is tested', [], 3, '09:00', null],
  ['a guess below the limit is tested', ['09:00', '09:01'], 3, '09:02', null],
  [
    'the guess after the last waits for the first to age',
    ['09:00', '09:01', '09:02'],
    3,
    '09:03',
    '09:15',
  ],
  ['a quarter of an hour later it is tested again', ['09:00', '09:01', '09:02'], 3, '09:15', null],
];

for (const [sentence, earlier, limit, now, until] of examples) {
  test(sentence, () => {
    equal(waitUntil(earlier.map(at), limit, at(now)), until === null ? null : at(until));
  });
}

test('however guesses are timed, no quarter of an hour holds more than the limit', () => {
  const gaps = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 80 });
  fc.assert(
    fc.property(gaps, fc.integer({ min: 1, max: 10 }), (minutes, limit) => {
      const tested: Instant[] = [];
      let now = at('09:00');
      for (const gap of minutes) {
        now = minutesAfter(now, gap);
        if (waitUntil(tested, limit, now) === null) tested.push(now);
        ok(guessesThatCount(tested, now).length <= limit);
      }
    }),
  );
});
