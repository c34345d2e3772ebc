import { type Day, daysBetween, monthOf, monthsAfter } from '#calendar/day.ts';
import { mayBeDropped, type RecurringItem } from '#law/recurring-item.ts';

/** A meeting as the programme needs it. */
export type ProgrammeMeeting = { readonly id: string; readonly on: Day };

/** A recurring item with the meeting it is planned for; null when the year has no meeting for it. */
export type PlacedItem = { readonly item: string; readonly meeting: string | null };

/**
 * Where each of `items` comes in a year of `meetings`.
 *
 * What comes once a year is placed at the meeting nearest the middle of its
 * usual month; what comes every time, at every meeting.
 */
export function placeRecurring(
  items: readonly RecurringItem[],
  meetings: readonly ProgrammeMeeting[],
): readonly PlacedItem[] {
  return items.flatMap((item): readonly PlacedItem[] => {
    if (item.every === 'meeting') return meetings.map(({ id }) => ({ item: item.id, meeting: id }));
    return [{ item: item.id, meeting: nearest(item.usualMonth ?? 1, meetings) }];
  });
}

/** Why an item may not be left out of the year; null when it may. */
export function whyNotDropped(item: RecurringItem | null): string | null {
  if (item === null || mayBeDropped(item)) return null;
  return `${item.title} is asked for by ${saidForce[item.force]}, so it cannot be left out. Move it to another meeting and say why.`;
}

/** Whether a yearly item was last received more than its interval before `date`, or never. */
export function isOverdue(item: RecurringItem, lastReceived: Day | null, date: Day): boolean {
  if (item.every === 'meeting') return false;
  return lastReceived === null || monthsAfter(lastReceived, item.every.months) < date;
}

const saidForce: Readonly<Record<RecurringItem['force'], string>> = {
  act: 'an Act of Parliament',
  regulation: 'regulations',
  'statutory guidance': 'statutory guidance',
  standards: 'national standards',
  practice: 'good practice',
};

function nearest(month: number, meetings: readonly ProgrammeMeeting[]): string | null {
  const distances = meetings.map(({ id, on }) => ({ id, days: daysFromMiddle(month, on) }));
  return distances.toSorted((one, other) => one.days - other.days)[0]?.id ?? null;
}

/** How many days `on` lies from the middle of the nearest such month, of this year or a neighbour. */
function daysFromMiddle(month: number, on: Day): number {
  const sameYear = monthsAfter(`${on.slice(0, 8)}15` as Day, month - monthOf(on));
  const middles = [-12, 0, 12].map((months) => monthsAfter(sameYear, months));
  return Math.min(...middles.map((middle) => Math.abs(daysBetween(middle, on))));
}
