import type { SignedIn } from '#access/person.ts';
import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { placeRecurring } from '#governance/programme.ts';
import type { RecurringItem } from '#law/recurring-item.ts';
import { recurringItemNamed, recurringItems } from '#law/recurring-items.ts';
import { isInForceOn } from '#law/source.ts';
import { recordInAudit } from '#store/audit.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import { addProgrammeItem, type ProgrammeItemTable, programmeOf } from '#store/year/programme.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { withBody } from './with-body.ts';

/** How many months ahead a year is planned. */
const monthsAhead = 12;

/**
 * Puts on the programme of `body` what comes back every year, over its meetings of the coming twelve months.
 *
 * What is planned or was delivered within the last half of its interval is left
 * where it is: planning twice adds nothing.
 */
export function planYear(
  house: House,
  person: SignedIn,
  { body: slug }: { readonly body: string },
): Promise<Outcome<{ readonly added: number }>> {
  return withBody(house, person, { permission: 'plan the year', slug }, async (work) => {
    const { tx, actor, body } = work;
    const today = londonDayOf(house.now());
    const ahead = { from: today, to: monthsAfter(today, monthsAhead) };
    const meetings = (await meetingsBetween(tx, house.council, ahead)).filter(
      (meeting) => meeting.body_id === body.body_id && meeting.state === 'planned',
    );
    const known = await programmeOf(tx, house.council, body.body_id);
    const wanted = recurringItems.filter(
      (item) => isInForceOn(item.inForce, today) && !isProvidedFor(item, known, today),
    );
    const places = placeRecurring(
      wanted,
      meetings.map(({ meeting_id, on_day }) => ({ id: meeting_id, on: on_day })),
    );
    const ids = [];
    for (const { item, meeting } of places) {
      const id = await addProgrammeItem(tx, house.council, newItem(body.body_id, item, meeting));
      if (id !== null) ids.push(id);
    }
    const subject = `body:${body.body_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'planned the year of a body', subject });
    return { done: true, added: ids.length };
  });
}

function isProvidedFor(
  item: RecurringItem,
  known: readonly ProgrammeItemTable[],
  today: Day,
): boolean {
  const { every } = item;
  // What comes to every meeting is looked at meeting by meeting.
  if (every === 'meeting') return false;
  const recently = monthsAfter(today, -every.months / 2);
  return known.some(
    ({ source, source_id, state, delivered_on }) =>
      source === 'recurring' &&
      source_id === item.id &&
      (state !== 'delivered' || (delivered_on !== null && delivered_on > recently)),
  );
}

function newItem(body: string, id: string, meeting: string | null) {
  const item = recurringItemNamed(id);
  if (item === null) throw new RangeError(`The catalogue has no ${id}`);
  return {
    body_id: body,
    meeting_id: meeting,
    title: item.title,
    about: item.about,
    purpose: item.purpose,
    lead_officer: item.bringer,
    source: 'recurring' as const,
    source_id: item.id,
  };
}
