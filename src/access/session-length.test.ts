import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { instant } from '#calendar/instant.ts';
import type { Role } from './roles.ts';
import { sessionStands } from './session-length.ts';

const at = (time: string) => instant(`2026-11-25T${time}:00.000Z`);

const examples: readonly [Role, string, string, string, boolean][] = [
  // role, begun, last used, now, does it stand?
  ['councillor', '09:00', '09:00', '09:29', true],
  ['councillor', '09:00', '09:00', '09:30', false],
  ['analyst', '09:00', '09:00', '09:14', true],
  ['analyst', '09:00', '09:00', '09:15', false],
  ['administrator', '09:00', '10:00', '10:20', false],
  ['councillor', '09:00', '16:55', '16:59', true],
  ['councillor', '09:00', '16:55', '17:00', false],
  ['councillor', '09:00', '09:00', '08:59', false],
];

for (const [role, begun, used, now, stands] of examples) {
  test(`a ${role}’s session begun at ${begun} and used at ${used} ${stands ? 'stands' : 'has ended'} at ${now}`, () => {
    equal(sessionStands({ startedAt: at(begun), seenAt: at(used) }, [role], at(now)), stands);
  });
}

test('somebody with two roles is asked again as soon as the stricter one says', () => {
  const session = { startedAt: at('09:00'), seenAt: at('09:00') };
  equal(sessionStands(session, ['councillor', 'analyst'], at('09:20')), false);
});
