import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { within } from '#store/database.ts';
import { type DataClassName, dataClass, dataClassNames } from '#store/retention/data-classes.ts';
import {
  type EndedHold,
  endedHoldsOn,
  type Period,
  periodsOf,
} from '#store/retention/retention.ts';
import type { House } from '../house.ts';
import { howManyDue, itself, type Standing, standingOf } from './due.ts';

/** How one class of data stands, and how many of it the next night would remove. */
export type RetentionLine = Standing & {
  readonly name: DataClassName;
  readonly what: string;
  /** The period that counts today; null while the council has set none and ours counts. */
  readonly inForce: Period | null;
  /** Periods that begin on a later day, the next first. */
  readonly later: readonly Period[];
  /** Holds that were ended, the latest first. */
  readonly endedHolds: readonly EndedHold[];
  /** How many are due; they stay while anything holds them. */
  readonly due: number;
};

/** What the next night would remove; null for anybody who may not change settings. */
export async function previewRetention(
  house: House,
  reader: SignedIn,
): Promise<readonly RetentionLine[] | null> {
  if (!may(reader.roles, 'change settings')) return null;
  const lines: RetentionLine[] = [];
  for (const name of dataClassNames) {
    const told = await storyOf(house, name);
    const due = await howManyDue(house, name, told.before);
    lines.push({ ...told, name, what: dataClass(name).what, due });
  }
  return lines;
}

/** How a class stands, with the periods and holds it had and will have. */
function storyOf(
  house: House,
  name: DataClassName,
): Promise<Standing & Pick<RetentionLine, 'inForce' | 'later' | 'endedHolds'>> {
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', itself(house), async (tx) => {
    const periods = await periodsOf(tx, name);
    return {
      ...(await standingOf(tx, house, name)),
      inForce: periods.find(({ from }) => from <= today) ?? null,
      later: periods.filter(({ from }) => from > today).toReversed(),
      endedHolds: await endedHoldsOn(tx, name),
    };
  });
}
