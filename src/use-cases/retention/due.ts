import { type Instant, minutesAfter } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { dropOldBackups, keptBackups } from '#store/backup/kept-backups.ts';
import { type Actor, goOnAs, within } from '#store/database.ts';
import { type DataClassName, rowClasses } from '#store/retention/data-classes.ts';
import {
  countDue,
  countOldAuditEntries,
  daysKept,
  forgetOldAuditEntries,
  type Hold,
  holdsOn,
  removeDue,
  takeTurnAt,
} from '#store/retention/retention.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/** How a class of data stands: how long it is kept, what keeps it longer, and what is due to go. */
export type Standing = {
  readonly days: number;
  readonly holds: readonly Hold[];
  /** What was finished with before this is due. */
  readonly before: Instant;
};

/** How `name` stands in this house at this moment. */
export async function standingOf(
  tx: OpenTransaction,
  house: House,
  name: DataClassName,
): Promise<Standing> {
  const days = await daysKept(tx, name, londonDayOf(house.now()));
  const before = minutesAfter(house.now(), -days * 24 * 60);
  return { days, holds: await holdsOn(tx, name), before };
}

/** How many of `name` are due to go, holds aside. */
export async function howManyDue(
  house: House,
  name: DataClassName,
  before: Instant,
): Promise<number> {
  if (name === 'backups') {
    const [, ...older] = await keptBackups(house.backups);
    return older.filter(({ madeAt }) => madeAt < before).length;
  }
  if (name === 'audit log') {
    return within(house.database, 'app_house', itself(house), (tx) =>
      countOldAuditEntries(tx, before),
    );
  }
  const rows = rowClasses[name];
  return within(house.database, rows.role, itself(house), (tx) => countDue(tx, rows, before));
}

/**
 * Removes those of `name` that are due, and says so in the log; gives how many.
 *
 * That nothing holds them, that they go and that the log tells of it is one
 * transaction: whoever makes a hold meanwhile waits, and holds what is left.
 */
export function removeWhatIsDue(house: House, name: DataClassName): Promise<number> {
  return within(house.database, 'app_house', itself(house), async (tx) => {
    await takeTurnAt(tx, name);
    const standing = await standingOf(tx, house, name);
    if (standing.holds.length > 0) return 0;
    const count = await removeOf(tx, house, name, standing);
    const note = { at: house.now(), did: 'removed what was due', subject: `${count} of ${name}` };
    if (count > 0) await recordInAudit(tx, itself(house), note);
    return count;
  });
}

async function removeOf(
  tx: OpenTransaction,
  house: House,
  name: DataClassName,
  { before, days }: Standing,
): Promise<number> {
  if (name === 'backups') return dropOldBackups(house.backups, house.now(), days);
  if (name === 'audit log') return forgetOldAuditEntries(tx, before, house.now());
  await goOnAs(tx, rowClasses[name].role);
  return removeDue(tx, rowClasses[name], before);
}

/** The house acting by itself. */
export function itself(house: House): Actor {
  return { council: house.council, person: null };
}
