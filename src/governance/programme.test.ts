import { deepEqual, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { recurringItemNamed, recurringItems } from '#law/recurring-items.ts';
import { isOverdue, placeRecurring, whyNotDropped } from './programme.ts';

const meetings = ['2026-07-14', '2026-09-08', '2026-11-10', '2027-01-12', '2027-03-09'].map(
  (on) => ({ id: on, on: day(on) }),
);

function placesOf(id: string): readonly (string | null)[] {
  return placeRecurring(recurringItems, meetings)
    .filter(({ item }) => item === id)
    .map(({ meeting }) => meeting);
}

for (const [id, meeting] of [
  ['iro-report', '2026-11-10'],
  ['complaints-report', '2026-09-08'],
  ['virtual-school-report', '2026-07-14'],
  ['corporate-parenting-report', '2027-03-09'],
] as const) {
  test(`${id} comes at the meeting nearest its usual month`, () => {
    deepEqual(placesOf(id), [meeting]);
  });
}

test('the figures come to every meeting', () => {
  deepEqual(
    placesOf('performance'),
    meetings.map(({ id }) => id),
  );
});

test('in a year without meetings a yearly item has no place, and is not lost', () => {
  const placed = placeRecurring(recurringItems, []);
  deepEqual(
    placed.find(({ item }) => item === 'iro-report'),
    { item: 'iro-report', meeting: null },
  );
});

for (const id of ['iro-report', 'complaints-report', 'sufficiency']) {
  test(`${id} cannot be left out, and the sentence says why`, () => {
    match(whyNotDropped(recurringItemNamed(id)) ?? '', /cannot be left out.*say why/);
  });
}

test('what only practice asks for may be left out, and so may what a clerk added', () => {
  equal(whyNotDropped(recurringItemNamed('staying-put')), null);
  equal(whyNotDropped(null), null);
});

test('a yearly report is overdue after twelve months, or when it never came', () => {
  const report = recurringItemNamed('iro-report');
  if (report === null) throw new RangeError('The catalogue has lost the report');
  const overdue = (received: string | null) =>
    isOverdue(report, received === null ? null : day(received), day('2026-11-25'));
  deepEqual([overdue('2025-11-25'), overdue('2025-11-24'), overdue(null)], [false, true, true]);
});
