import { type MinutesRecord, screenMinutes, whyNotMinuted } from '#governance/minutes.ts';
import { withoutScreenAnswer } from '#governance/publishing.ts';
import type { MeetingTable } from '#store/meetings/meetings.ts';
import { overridesOf } from '#store/packs/screen-overrides.ts';
import type { OpenTransaction } from '#store/tables.ts';

/** What stands between minutes and their publication. */
export type JudgedMinutes = {
  /** Each with what to do; empty when they may be published. */
  readonly reasons: readonly string[];
  /** What the screen found and the privacy lead has not let stand. */
  readonly unanswered: ReturnType<typeof screenMinutes>;
};

/**
 * What stands between the minutes of `meeting` and their publication by `publisher`,
 * or by somebody who is not known yet.
 *
 * What the publisher let stand does not count: the screen is overruled by
 * somebody else or not at all.
 */
export async function judgeMinutes(
  tx: OpenTransaction,
  meeting: MeetingTable,
  record: MinutesRecord,
  publisher: string | null,
): Promise<JudgedMinutes> {
  const overrides = await overridesOf(tx, meeting.council_id, meeting.meeting_id);
  const letStand = overrides.filter(({ by_person }) => by_person !== publisher);
  const unanswered = withoutScreenAnswer(screenMinutes(record), letStand);
  const places = unanswered.length === 1 ? 'one place' : `${unanswered.length} places`;
  return {
    unanswered,
    reasons: [
      ...(isOver(meeting)
        ? []
        : ['Say what came of the meeting first: that it was held, or that it was not.']),
      ...whyNotMinuted(record),
      ...(unanswered.length === 0
        ? []
        : [
            `The screen found ${places} that may point to a child. Change the words, or ask the privacy lead to let them stand.`,
          ]),
    ],
  };
}

function isOver({ state }: MeetingTable): boolean {
  return state === 'held' || state === 'adjourned' || state === 'inquorate';
}
