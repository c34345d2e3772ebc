import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import type { Day } from '#calendar/day.ts';
import { screenMinutes } from '#governance/minutes.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { keepOverride } from '#store/packs/screen-overrides.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { meetingWithBody } from '../packs/meeting-record.ts';
import type { ToLetStand } from '../packs/overrule-screen.ts';
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
    const { unanswered } = await judgeMinutes(tx, house.council, found.meeting, record);
    return { body: found.body.name, day: found.meeting.on_day, unanswered };
  });
}

/** Lets stand what the screen found in the minutes of a meeting, for a reason that is kept. */
export async function overruleMinutes(
  house: House,
  person: SignedIn,
  { meeting: slug, sign, found: words, sentence, why }: ToLetStand,
): Promise<Outcome> {
  if (!may(person.roles, 'overrule the screen')) return mayNot;
  if (why.trim() === '') return refused('not valid', 'Say why these words may stand.', 'why');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return notThere;
    const { record } = await writtenMeeting(tx, house.council, found.meeting);
    const isThere = screenMinutes(record).some(
      (one) => one.sign === sign && one.found === words && one.sentence === sentence,
    );
    if (!isThere) return notThere;
    const { meeting_id } = found.meeting;
    const at = house.now();
    await keepOverride(tx, {
      council_id: house.council,
      meeting_id,
      sign,
      found: words,
      sentence,
      why: why.trim(),
      by_person: person.id,
      at,
    });
    const subject = `meeting:${meeting_id}`;
    await recordInAudit(tx, actor, { at, did: `overruled the screen: ${sign}`, subject });
    return { done: true };
  });
}

const mayNot = refused('may not', 'Only the privacy lead can let stand what the screen found.');
const notThere = refused(
  'not found',
  'The screen no longer finds these words. They may have been changed.',
);
