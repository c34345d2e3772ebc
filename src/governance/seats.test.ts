import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { daysVacant, groupsNotSeated, registersInterests, vacantSince } from './seats.ts';

const seat = { from: day('2026-05-20'), until: null };
const today = day('2026-11-25');
const held = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});

for (const [holders, since, days] of [
  [[], '2026-05-20', 190],
  [[held('2026-05-20', null)], null, null],
  [[held('2026-05-20', '2026-11-25')], null, null],
  [[held('2026-05-20', '2026-11-24')], '2026-11-25', 1],
  [[held('2026-05-20', '2026-06-30'), held('2026-07-01', '2026-10-31')], '2026-11-01', 25],
  [[held('2027-01-01', null)], '2026-05-20', 190],
] as const) {
  test(`a seat held ${JSON.stringify(holders)} is vacant since ${since ?? 'no day'}`, () => {
    const vacant = vacantSince(seat, holders, today);
    equal(vacant, since);
    equal(vacant === null ? null : daysVacant(vacant, today), days);
  });
}

test('a seat that is no more is not vacant', () => {
  equal(vacantSince({ ...seat, until: day('2026-06-30') }, [], today), null);
});

test('a group of the council that has nobody on the body is named; those in no group are none', () => {
  const groups = [
    { name: 'A', councillors: 27, isGroup: true },
    { name: 'C', councillors: 8, isGroup: true },
    { name: 'In no group', councillors: 2, isGroup: false },
  ];
  deepEqual(groupsNotSeated(groups, ['A', null]), ['C']);
  deepEqual(groupsNotSeated(groups, ['A', 'C']), []);
});

for (const [kind, hasVote, declaresInterests, registers] of [
  ['councillor', true, true, true],
  ['co-opted', true, true, true],
  ['co-opted', false, true, false],
  ['young person', false, true, false],
  ['co-opted', true, false, false],
] as const) {
  test(`${kind}, ${hasVote ? 'voting' : 'not voting'}, ${registers ? 'registers' : 'does not register'} interests`, () => {
    equal(registersInterests({ kind, hasVote }, { declaresInterests }), registers);
  });
}
