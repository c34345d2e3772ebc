import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { screenMinutes } from '#governance/minutes.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { letWordsStand, type ToLetStand } from '../packs/let-words-stand.ts';
import { meetingWithBody } from '../packs/meeting-record.ts';
import { type JudgedMinutes, judgeMinutes } from './judge-minutes.ts';
import { writtenMeeting } from './minutes-record.ts';

/** What the screen found in the minutes of a meeting, for the privacy lead. */
export type ScreenedMinutes = {
  readonly body: string;
  readonly day: Day;
  readonly unanswered: JudgedMinutes['unanswered'];
};

/** What the screen found in the minutes of the meeting `slug` and nobody let stand; null for anybody but the privacy lead. */
export async function readScreenedMinutes(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<ScreenedMinutes | null> {
  if (!may(person.roles, 'overrule the screen')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return null;
    const { record } = await writtenMeeting(tx, house.council, found.meeting);
    const { unanswered } = await judgeMinutes(tx, found.meeting, record, null);
    return { body: found.body.name, day: found.meeting.on_day, unanswered };
  });
}

/** Lets stand what the screen found in the minutes of a meeting, for a reason that is kept. */
export function overruleMinutes(
  house: House,
  person: SignedIn,
  asked: ToLetStand,
): Promise<Outcome> {
  return letWordsStand(house, person, asked, async (tx) => {
    const found = await meetingWithBody(tx, house.council, asked.meeting);
    if (found === null) return null;
    const { record } = await writtenMeeting(tx, house.council, found.meeting);
    return { meeting: found.meeting.meeting_id, screened: screenMinutes(record) };
  });
}
