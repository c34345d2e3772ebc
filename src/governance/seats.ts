import { type Day, daysAfter, daysBetween } from '#calendar/day.ts';
import type { PoliticalGroup } from './balance.ts';
import { holds, type Stretch } from './membership.ts';

/**
 * Since when nobody holds a seat, on `date`; null while somebody does or there is no such seat.
 *
 * From the day after the last holder left, or from the seat’s own first day.
 */
export function vacantSince(seat: Stretch, holders: readonly Stretch[], date: Day): Day | null {
  if (!holds(seat, date) || holders.some((holder) => holds(holder, date))) return null;
  const left = holders.flatMap(({ until }) => (until !== null && until < date ? [until] : []));
  const last = left.toSorted().at(-1);
  return last === undefined || last < seat.from ? seat.from : daysAfter(last, 1);
}

/** How many days a seat that is vacant since `since` has been so by `date`, the first day counted. */
export function daysVacant(since: Day, date: Day): number {
  return daysBetween(since, date) + 1;
}

/** The groups of the council that nobody on a body belongs to, by name. */
export function groupsNotSeated(
  groups: readonly PoliticalGroup[],
  seated: readonly (string | null)[],
): readonly string[] {
  return groups
    .filter(({ name, isGroup }) => isGroup && !seated.includes(name))
    .map(({ name }) => name);
}

/**
 * Whether whoever holds a seat registers and declares interests by law.
 *
 * Section 27(4) of the Localism Act 2011 asks it of members and of those
 * co-opted members who may vote: not of a young person who may not.
 */
export function registersInterests(
  { kind, hasVote }: { readonly kind: string; readonly hasVote: boolean },
  { declaresInterests }: { readonly declaresInterests: boolean },
): boolean {
  return declaresInterests && (kind === 'councillor' || hasVote);
}
