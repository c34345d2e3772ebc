import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { screenPack } from '#governance/pack-screen.ts';
import { withoutScreenAnswer } from '#governance/publishing.ts';
import { within } from '#store/database.ts';
import { meetingsBetween } from '#store/meetings/meetings.ts';
import { overridesOf } from '#store/packs/screen-overrides.ts';
import type { House } from '../house.ts';
import { readMeetingRecord } from './meeting-record.ts';

/** A coming meeting whose papers wait for the privacy lead. */
export type ScreenedMeeting = {
  readonly slug: string;
  readonly body: string;
  readonly day: Day;
  /** How many places the screen found that nobody has let stand. */
  readonly found: number;
};

/** How far ahead papers are looked through, in days. */
const daysAhead = 60;

/** The coming meetings in whose papers the screen found something, earliest first. */
export async function listScreened(
  house: House,
  person: SignedIn,
): Promise<readonly ScreenedMeeting[]> {
  if (!may(person.roles, 'overrule the screen')) return [];
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const today = londonDayOf(house.now());
    const period = { from: today, to: daysAfter(today, daysAhead) };
    const screened: ScreenedMeeting[] = [];
    for (const { slug, meeting_id, on_day } of await meetingsBetween(tx, house.council, period)) {
      const read = await readMeetingRecord(tx, house.council, slug);
      if (read === null) continue;
      const letStand = await overridesOf(tx, house.council, meeting_id);
      const found = withoutScreenAnswer(screenPack(read.record), letStand).length;
      if (found > 0) screened.push({ slug, body: read.body.name, day: on_day, found });
    }
    return screened;
  });
}
