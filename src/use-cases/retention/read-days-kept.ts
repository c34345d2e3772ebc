import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { type DataClassName, dataClassNames } from '#store/retention/data-classes.ts';
import { daysKept } from '#store/retention/retention.ts';
import type { House } from '../house.ts';

/** How many days each class of data is kept, as the council has it today: anybody may know. */
export function readDaysKept(house: House): Promise<Readonly<Record<DataClassName, number>>> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const today = londonDayOf(house.now());
    const kept: [DataClassName, number][] = [];
    for (const name of dataClassNames) kept.push([name, await daysKept(tx, name, today)]);
    return Object.fromEntries(kept) as Record<DataClassName, number>;
  });
}
