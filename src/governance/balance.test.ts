import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { balance, type PoliticalGroup, shareOut } from './balance.ts';

const estuary: readonly PoliticalGroup[] = [
  { name: 'A', councillors: 27, isGroup: true },
  { name: 'B', councillors: 14, isGroup: true },
  { name: 'C', councillors: 8, isGroup: true },
];

test('groups of 27, 14 and 8 have 5, 2 and 1 of 8 seats, from 4.41, 2.29 and 1.31', () => {
  deepEqual(
    shareOut(estuary, 8).map(({ group, exact, seats }) => [group, exact.toFixed(2), seats]),
    [
      ['A', '4.41', 5],
      ['B', '2.29', 2],
      ['C', '1.31', 1],
    ],
  );
});

function groups(...sizes: readonly number[]): readonly PoliticalGroup[] {
  return sizes.map((councillors, place) => ({
    ...{ name: String(place), councillors, isGroup: true },
  }));
}

for (const [sizes, seats, expected, because] of [
  [[10, 10, 10], 9, [3, 3, 3], 'they are alike'],
  [[10, 10, 10], 10, [4, 3, 3], 'of equal remainders the first named comes first'],
  [[26, 25], 8, [5, 3], 'a majority of the council has a majority of the seats'],
  [[26, 13, 12], 4, [3, 1, 0], 'a majority comes before size'],
  [[20, 20, 9], 1, [1, 0, 0], 'one seat goes to the larger'],
  [[5, 5], 0, [0, 0], 'there is nothing to share'],
] as const) {
  test(`${sizes.join('/')} on ${seats} seats is ${expected.join('/')}: ${because}`, () => {
    deepEqual(
      shareOut(groups(...sizes), seats).map((one) => one.seats),
      expected,
    );
  });
}

test('those in no group have no majority to keep, and the seats that are left', () => {
  const sizes = [
    { name: 'A', councillors: 20, isGroup: true },
    { name: 'In no group', councillors: 25, isGroup: false },
  ];
  deepEqual(
    shareOut(sizes, 9).map(({ seats }) => seats),
    [4, 5],
  );
});

test('all ordinary committees are shared first, and each of them after that', () => {
  const bodies = [1, 2, 3, 4, 5].map((number) => ({ id: String(number), seats: 8 }));
  const { inAll, on } = balance(estuary, bodies);
  deepEqual(
    inAll.map(({ seats }) => seats),
    [22, 11, 7],
  );
  const alone = bodies.map(({ seats }) => shareOut(estuary, seats).map((one) => one.seats));
  deepEqual(
    alone.reduce((sums, one) => sums.map((total, place) => total + (one[place] ?? 0)), [0, 0, 0]),
    [25, 10, 5],
    'shared one by one, the largest group would have too many',
  );
  const given = [...on.values()].map((shared) => shared.map(({ seats }) => seats));
  deepEqual(
    given,
    bodies.map(() => [5, 2, 1]),
    'a majority has more than half of every body, whatever it comes to in all',
  );
});

test('a seat changes hands on one body, so that the groups have in all what their size comes to', () => {
  const bodies = ['one', 'other', 'third'].map((id) => ({ id, seats: 4 }));
  const { inAll, on } = balance(groups(18, 17, 13), bodies);
  deepEqual(
    inAll.map(({ seats }) => seats),
    [5, 4, 3],
  );
  deepEqual(
    [...on.values()].map((shared) => shared.map(({ seats }) => seats)),
    [
      [1, 2, 1],
      [2, 1, 1],
      [2, 1, 1],
    ],
  );
});

const councils = fc.array(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 6 });

test('every seat is given, to nobody less than none, and within one of a group’s size where nobody has a majority', () => {
  fc.assert(
    fc.property(councils, fc.integer({ min: 0, max: 40 }), (sizes, seats) => {
      const all = groups(...sizes);
      const shared = shareOut(all, seats);
      equal(
        shared.reduce((sum, one) => sum + one.seats, 0),
        seats,
      );
      ok(shared.every((one) => one.seats >= 0));
      const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
      if (sizes.some((size) => size > half)) return;
      ok(shared.every((one) => Math.abs(one.seats - one.exact) < 1));
    }),
  );
});

test('where nobody has a majority, the bodies add up to what the groups have in all', () => {
  fc.assert(
    fc.property(
      councils,
      fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 6 }),
      (sizes, seats) => {
        const half = sizes.reduce((sum, size) => sum + size, 0) / 2;
        fc.pre(sizes.every((size) => size <= half));
        const { inAll, on } = balance(
          groups(...sizes),
          seats.map((count, place) => ({ id: String(place), seats: count })),
        );
        for (const { group, seats: whole } of inAll) {
          const given = [...on.values()].map(
            (shared) => shared.find((one) => one.group === group)?.seats ?? 0,
          );
          equal(
            given.reduce((sum, count) => sum + count, 0),
            whole,
          );
        }
      },
    ),
  );
});
