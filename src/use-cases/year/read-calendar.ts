import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { MeetingKind, MeetingState } from '#governance/meeting.ts';
import { isPublicMeeting } from '#governance/public-meeting.ts';
import { type BodyTable, bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import type { House } from '../house.ts';

/** A meeting as anybody may know of it: whose, when, where, and whether it stands. */
export type CalendarMeeting = {
  readonly slug: string;
  readonly body: { readonly slug: string; readonly name: string };
  readonly kind: MeetingKind;
  readonly on: Day;
  /** London time, '18:30'. */
  readonly time: string;
  readonly place: string;
  readonly state: MeetingState;
  /** The council’s own page of the meeting, elsewhere; null where there is none. */
  readonly officialPage: string | null;
};

/** Public meetings of a year back and a year ahead, earliest first. */
export async function readCalendar(house: House): Promise<readonly CalendarMeeting[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const today = londonDayOf(house.now());
    const period = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
    const byId = new Map((await bodies(tx, house.council)).map((body) => [body.body_id, body]));
    return (await meetingsBetween(tx, house.council, period)).flatMap((meeting) => {
      const body = byId.get(meeting.body_id);
      if (body === undefined || !isPublic(body, meeting)) return [];
      return [
        {
          slug: meeting.slug,
          body: { slug: body.slug, name: body.name },
          kind: meeting.kind,
          on: meeting.on_day,
          time: meeting.at_time,
          place: meeting.place,
          state: meeting.state,
          officialPage: meeting.official_page,
        },
      ];
    });
  });
}

function isPublic(body: BodyTable, { kind, on_day }: MeetingTable): boolean {
  return isPublicMeeting(body.legal_form, { kind, day: on_day });
}
