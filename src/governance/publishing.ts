import type { Day } from '#calendar/day.ts';
import type { MeetingRecord } from './pack.ts';
import type { ScreenedInPack } from './pack-screen.ts';

/** What the screen found and somebody let stand, as long as the sentence stays as it was. */
export type LetStand = {
  readonly sign: string;
  readonly found: string;
  readonly sentence: string;
};

/** What decides whether a pack may be published. */
export type ToJudge = {
  readonly record: MeetingRecord;
  readonly today: Day;
  /** The last lawful day to publish; null where no law says. */
  readonly lastDay: Day | null;
  /** The chair’s reason for publishing later than that; empty when nobody gave one. */
  readonly urgency: string;
  /** Whether a pack of the meeting was published before: papers that follow carry their own reasons. */
  readonly isSupplement: boolean;
  readonly screened: readonly ScreenedInPack[];
  readonly letStand: readonly LetStand[];
  /** Numbers of items whose report is not final. */
  readonly withoutReport: readonly number[];
};

/** Why a pack may not be published, each with what to do; nothing when it may. */
export function whyNotPublished(judged: ToJudge): readonly string[] {
  const { record, today, lastDay, urgency, isSupplement, withoutReport } = judged;
  const unanswered = withoutScreenAnswer(judged.screened, judged.letStand);
  return [
    ...(record.items.length === 0
      ? ['There is nothing on the agenda yet. Add its items first.']
      : []),
    ...withoutReport.map(
      (number) =>
        `The report of item ${number} is not final. Ask its author, or take it off the agenda.`,
    ),
    ...(lastDay !== null && today > lastDay && !isSupplement && urgency === ''
      ? [
          'The last lawful day to publish has passed. Give the chair’s reason why the meeting cannot wait.',
        ]
      : []),
    ...(unanswered.length === 0
      ? []
      : [
          `The screen found ${unanswered.length === 1 ? 'one place' : `${unanswered.length} places`} that may point to a child. Change the words, or ask the privacy lead to let them stand.`,
        ]),
    ...record.items.flatMap(({ number, withheld }) =>
      withheld?.classification === 'exempt' && (withheld.publicInterest ?? '').trim() === ''
        ? [`Item ${number} is exempt and does not say why. Give the public-interest reason.`]
        : [],
    ),
  ];
}

/** What the screen found and nobody has let stand. */
export function withoutScreenAnswer<Found extends LetStand>(
  screened: readonly Found[],
  letStand: readonly LetStand[],
): readonly Found[] {
  return screened.filter(
    (one) =>
      !letStand.some(
        ({ sign, found, sentence }) =>
          sign === one.sign && found === one.found && sentence === one.sentence,
      ),
  );
}
