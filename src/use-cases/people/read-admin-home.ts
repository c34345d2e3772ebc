import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Instant, minutesAfter } from '#calendar/instant.ts';
import { keptBackups } from '#store/backup/kept-backups.ts';
import { within } from '#store/database.ts';
import { type OutboxState, outboxState } from '#store/outbox.ts';
import type { House } from '../house.ts';
import { type ListedPerson, readPeople } from './read-people.ts';

/** What an administrator’s home shows: how the house stands, and nothing of what is in it. */
export type AdminHome = {
  readonly withAccount: number;
  /** Invited, and not come in yet. */
  readonly invited: readonly ListedPerson[];
  /** With a role that runs out within a month. */
  readonly endingSoon: readonly ListedPerson[];
  /** With an account and no role today. */
  readonly withoutRole: readonly ListedPerson[];
  /** Two are needed to help somebody who has lost their telephone. */
  readonly administrators: number;
  readonly hasPost: boolean;
  readonly post: OutboxState;
  /** When the newest backup was made; null when there is none. */
  readonly backedUpAt: Instant | null;
  /** Whether that was longer ago than a night and a morning. */
  readonly isBackupOld: boolean;
};

/** The administrator’s home; null for anybody else. */
export async function readAdminHome(house: House, reader: SignedIn): Promise<AdminHome | null> {
  const people = await readPeople(house, reader);
  if (people === null || !may(reader.roles, 'manage people')) return null;
  const standing = people.filter(({ endedAt }) => endedAt === null);
  const holds = (person: ListedPerson, wanted: (role: ListedPerson['roles'][number]) => boolean) =>
    person.roles.some((role) => role.state === 'now' && wanted(role));
  const backedUpAt = (await keptBackups(house.backups))[0]?.madeAt ?? null;
  const actor = { council: house.council, person: reader.id };
  return {
    withAccount: standing.filter(({ joinedAt }) => joinedAt !== null).length,
    invited: standing.filter(({ joinedAt }) => joinedAt === null),
    endingSoon: standing.filter((person) => holds(person, ({ endsSoon }) => endsSoon)),
    withoutRole: standing.filter((person) => !holds(person, () => true)),
    administrators: standing.filter((person) =>
      holds(person, ({ role }) => role === 'administrator'),
    ).length,
    hasPost: house.post !== null,
    backedUpAt,
    isBackupOld: backedUpAt === null || backedUpAt < minutesAfter(house.now(), -36 * 60),
    post: await within(house.database, 'app_house', actor, outboxState),
  };
}
