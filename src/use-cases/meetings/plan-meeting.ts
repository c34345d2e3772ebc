import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import type { MeetingKind } from '#governance/meeting.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { addMeeting, meetingNamed } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';

/** A meeting as a clerk plans it. */
export type PlannedMeeting = {
  /** The body, as it is called in addresses. */
  readonly body: string;
  readonly kind: MeetingKind;
  readonly day: Day;
  /** London time, '18:30'. */
  readonly time: string;
  readonly place: string;
};

/** Plans a meeting of a body; a second one on a day is another meeting, and a double click is not. */
export async function planMeeting(
  house: House,
  person: SignedIn,
  meeting: PlannedMeeting,
): Promise<Outcome<{ readonly slug: string }>> {
  if (!may(person.roles, 'run meetings')) return refused('may not', 'This is not yours to do.');
  const wrong = whatIsWrong(meeting);
  if (wrong !== null) return wrong;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, meeting.body);
    if (body === null) return refused('not found', 'There is no such body.');
    if (body.ended_on !== null && body.ended_on < meeting.day) {
      return refused('wrong order', `${body.name} has ended by then.`, 'day');
    }
    const slug = await freeSlug(tx, house.council, meeting);
    if (slug === null) {
      return refused('wrong order', 'It meets then already.', 'time');
    }
    const id = crypto.randomUUID();
    await addMeeting(tx, {
      council_id: house.council,
      meeting_id: id,
      body_id: body.body_id,
      slug,
      kind: meeting.kind,
      on_day: meeting.day,
      at_time: meeting.time,
      place: meeting.place.trim(),
      state: 'planned',
      official_page: null,
    });
    const subject = `meeting:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'planned a meeting', subject });
    return { done: true, slug };
  });
}

/** The name of the meeting in addresses; null when the body meets at that very time already. */
async function freeSlug(
  tx: OpenTransaction,
  council: string,
  { body, day, time }: PlannedMeeting,
): Promise<string | null> {
  const first = `${body}-${day}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? first : `${first}-${number}`;
    const known = await meetingNamed(tx, council, slug);
    if (known === null) return slug;
    if (known.at_time === time && known.state !== 'cancelled') return null;
  }
}

function whatIsWrong({ time, place }: PlannedMeeting) {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    return refused('not valid', 'Write the time as 18:30.', 'time');
  }
  return place.trim() === '' ? refused('not valid', 'Say where it is held.', 'place') : null;
}
