import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type DataClassName, dataClass, dataClassNames } from '#store/retention/data-classes.ts';
import type { House } from '../house.ts';
import { howManyDue, type Standing, standingOf } from './due.ts';

/** How one class of data stands, and how many of it the next night would remove. */
export type RetentionLine = Standing & {
  readonly name: DataClassName;
  readonly what: string;
  /** Whether the council has chosen the period itself. */
  readonly isChosen: boolean;
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
    const standing = await standingOf(house, name);
    const { what, days } = dataClass(name);
    const due = await howManyDue(house, name, standing.before);
    lines.push({ ...standing, name, what, isChosen: standing.days !== days, due });
  }
  return lines;
}
