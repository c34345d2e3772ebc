import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { whoHoldsIt } from './membership.ts';

const stretch = ([from, until]: readonly [string, string | null]) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

for (const [held, added, most, isTaken] of [
  [[['2026-01-01', '2026-01-31']], ['2026-02-01', null], 1, false],
  [[['2026-01-01', '2026-01-31']], ['2026-01-31', null], 1, true],
  [[['2026-01-01', null]], ['2025-01-01', '2025-12-31'], 1, false],
  [[['2026-01-01', null]], ['2025-01-01', null], 1, true],
  [[['2026-01-01', null]], ['2026-06-01', null], 2, false],
  [
    [
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
    ],
    ['2026-01-01', null],
    2,
    false,
  ],
  [
    [
      ['2026-01-01', '2026-04-01'],
      ['2026-04-01', '2026-06-30'],
    ],
    ['2026-01-01', null],
    2,
    true,
  ],
] as const) {
  test(`a seat for ${most} held ${JSON.stringify(held)} is ${isTaken ? 'taken' : 'free'} ${added.join(' to ')}`, () => {
    equal(whoHoldsIt(held.map(stretch), stretch(added), most) !== null, isTaken);
  });
}
