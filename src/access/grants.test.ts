import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, day, dayNumber, daysAfter } from '#calendar/day.ts';
import { type Deputyship, type RoleGrant, rolesOn } from './grants.ts';
import type { Role } from './roles.ts';

const analyst: RoleGrant = { role: 'analyst', from: day('2026-04-01'), until: null };
const chair: RoleGrant = { role: 'chair', from: day('2026-05-20'), until: day('2026-11-30') };
const standsIn: Deputyship = { of: chair, from: day('2026-08-01'), until: day('2026-12-31') };

const examples: readonly [string, readonly RoleGrant[], readonly Deputyship[], string, string[]][] =
  [
    ['nothing before its first day', [analyst], [], '2026-03-31', []],
    ['a role on its first day', [analyst], [], '2026-04-01', ['analyst']],
    ['a role without an end for good', [analyst], [], '2040-01-01', ['analyst']],
    ['a role on its last day', [chair], [], '2026-11-30', ['chair']],
    ['nothing on the day after its last', [chair], [], '2026-12-01', []],
    ['a deputy’s role while they stand in', [], [standsIn], '2026-08-01', ['chair']],
    ['no deputy’s role before that', [], [standsIn], '2026-07-31', []],
    ['no deputy’s role once its holder has lost it', [], [standsIn], '2026-12-01', []],
    ['a role once, though held and deputised', [chair], [standsIn], '2026-09-01', ['chair']],
  ];

for (const [sentence, grants, deputyships, on, roles] of examples) {
  test(`somebody holds ${sentence}`, () => {
    deepEqual(rolesOn(grants, deputyships, day(on)), roles);
  });
}

const dayIn2026 = fc
  .integer({ min: 0, max: 364 })
  .map((count) => daysAfter(day('2026-01-01'), count));
const grant = fc.record({
  role: fc.constantFrom('chair' as const, 'analyst' as const, 'nurse' as const),
  from: dayIn2026,
  until: fc.option(dayIn2026),
});
const deputyship = fc.record({ of: grant, from: dayIn2026, until: dayIn2026 });

/** The same question asked of each day’s number, and of one role at a time. */
function holds(
  role: Role,
  own: readonly RoleGrant[],
  deputised: readonly Deputyship[],
  on: Day,
): boolean {
  const at = dayNumber(on);
  const runs = (from: Day, until: Day | null) =>
    !(at < dayNumber(from) || (until !== null && at > dayNumber(until)));
  for (const one of own) if (one.role === role && runs(one.from, one.until)) return true;
  for (const { of, from, until } of deputised) {
    if (of.role === role && runs(from, until) && runs(of.from, of.until)) return true;
  }
  return false;
}

test('on ten thousand made-up days, each role is held exactly when its days say so', () => {
  fc.assert(
    fc.property(fc.array(grant), fc.array(deputyship), dayIn2026, (own, deputised, on) => {
      const held = rolesOn(own, deputised, on);
      for (const role of ['chair', 'analyst', 'nurse', 'councillor'] as const) {
        equal(held.includes(role), holds(role, own, deputised, on));
      }
    }),
    { numRuns: 10_000 },
  );
});
