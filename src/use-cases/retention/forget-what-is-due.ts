import { type DataClassName, dataClassNames } from '#store/retention/data-classes.ts';
import type { House } from '../house.ts';
import { removeWhatIsDue } from './due.ts';

/** How many of each class went; classes of which none did are left out. */
export type Forgotten = Readonly<Partial<Record<DataClassName, number>>>;

/** Removes everything whose time is over and that nothing holds; the log tells of each class. */
export async function forgetWhatIsDue(house: House): Promise<Forgotten> {
  const forgotten: Partial<Record<DataClassName, number>> = {};
  for (const name of dataClassNames) {
    const count = await removeWhatIsDue(house, name);
    if (count > 0) forgotten[name] = count;
  }
  return forgotten;
}
