import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { placeRecurring } from '#governance/programme.ts';
import type { RecurringItem } from '#law/recurring-item.ts';
import { recurringItemNamed, recurringItems } from '#law/recurring-items.ts';
import { isInForceOn } from '#law/source.ts';
import { recordInAudit } from '#store/audit.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import {
  addProgrammeItem,
  changeProgrammeItem,
  type ProgrammeItemTable,
  programmeOf,
} from '#store/year/programme.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { everyDay } from './every-day.ts';
import { type BodyAtWork, withBody } from './with-body.ts';

/** How many months ahead a year is planned. */
const monthsAhead = 12;

/**
 * Puts on the programme of `body` what comes back every year, over its meetings of the coming twelve months.
 *
 * What was not heard at its meeting rolls forward to the next. What is planned or
 * was delivered within the last half of its interval is left where it is:
 * planning twice adds nothing.
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
    const known = await rolledForward(work, house, meetings[0]?.meeting_id ?? null);
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

/** The programme, once what was not heard at its meeting has been moved to `next`. */
async function rolledForward(
  { tx, body }: BodyAtWork,
  house: House,
  next: string | null,
): Promise<readonly ProgrammeItemTable[]> {
  const today = londonDayOf(house.now());
  const past = new Map(
    (
      await meetingsBetween(tx, house.council, { from: everyDay.from, to: daysAfter(today, -1) })
    ).map(({ meeting_id, on_day }) => [meeting_id, on_day]),
  );
  for (const item of await programmeOf(tx, house.council, body.body_id)) {
    const on = past.get(item.meeting_id ?? '');
    // What comes to every meeting is at the next one anyway.
    if (item.state !== 'planned' || on === undefined || comesEveryTime(item)) continue;
    const reason = 'Not heard at the meeting it was planned for';
    const id = item.programme_item_id;
    await changeProgrammeItem(tx, house.council, id, { meeting_id: next, reason });
  }
  return programmeOf(tx, house.council, body.body_id);
}

function comesEveryTime({ source, source_id }: ProgrammeItemTable): boolean {
  return source === 'recurring' && recurringItemNamed(source_id ?? '')?.every === 'meeting';
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
