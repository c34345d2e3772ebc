import type { SignedIn } from '#access/person.ts';
import { screenPack } from '#governance/pack-screen.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import { letWordsStand, type ToLetStand } from './let-words-stand.ts';
import { readMeetingRecord } from './meeting-record.ts';

/** Lets stand what the screen found in the papers of a meeting, for a reason that is kept. */
export function overruleScreen(
  house: House,
  person: SignedIn,
  asked: ToLetStand,
): Promise<Outcome> {
  return letWordsStand(house, person, asked, async (tx) => {
    const found = await readMeetingRecord(tx, house.council, asked.meeting);
    if (found === null) return null;
    return { meeting: found.meeting.meeting_id, screened: screenPack(found.record) };
  });
}
