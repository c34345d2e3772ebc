import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotPublishable } from './agenda.ts';

const refusal = [
  'The children in care council has no place on this agenda. Give it one, or write down why not: the reason is printed.',
];

const cases = [
  ['with a place for young people', ['children in care council', 'ordinary'], '', true, []],
  ['without one and without a reason', ['ordinary'], '', true, refusal],
  ['without one and with spaces for a reason', ['ordinary'], '  ', true, refusal],
  ['without one and with a reason', ['ordinary'], 'It is exam week.', true, []],
  ['of a body that owes nobody a place', ['ordinary'], '', false, []],
  ['with nothing on it, which is said elsewhere', [], '', true, []],
] as const;

for (const [which, kinds, noSlotBecause, owesSlot, expected] of cases) {
  test(`an agenda ${which} ${expected.length === 0 ? 'may' : 'may not'} be published`, () => {
    deepEqual(whyNotPublishable({ kinds, noSlotBecause, owesSlot }), expected);
  });
}
