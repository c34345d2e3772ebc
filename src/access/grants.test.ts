import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { type Deputyship, type RoleGrant, rolesOn } from './grants.ts';

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
