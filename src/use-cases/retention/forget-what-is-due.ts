import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { type DataClassName, dataClassNames } from '#store/retention/data-classes.ts';
import type { House } from '../house.ts';
import { itself, removeWhatIsDue, standingOf } from './due.ts';

/** How many of each class went; classes of which none did are left out. */
export type Forgotten = Readonly<Partial<Record<DataClassName, number>>>;

/** Removes everything whose time is over and that nothing holds, and says so in the log. */
export async function forgetWhatIsDue(house: House): Promise<Forgotten> {
  const forgotten: Partial<Record<DataClassName, number>> = {};
  for (const name of dataClassNames) {
    const standing = await standingOf(house, name);
    if (standing.holds.length > 0) continue;
    const count = await removeWhatIsDue(house, name, standing);
    if (count === 0) continue;
    forgotten[name] = count;
    await note(house, `${count} of ${name}`);
  }
  return forgotten;
}

function note(house: House, subject: string): Promise<void> {
  const at = house.now();
  return within(house.database, 'app_house', itself(house), (tx) =>
    recordInAudit(tx, itself(house), { at, did: 'removed what was due', subject }),
  );
}
