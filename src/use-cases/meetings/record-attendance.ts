import type { SignedIn } from '#access/person.ts';
import { type Attended, quorumOf } from '#governance/attendance.ts';
import { keepAttendance } from '#store/meetings/attendance.ts';
import { changeMeeting } from '#store/meetings/change-meeting.ts';
import { changeMinutes } from '#store/meetings/minutes.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { atMeeting } from './at-meeting.ts';

/** What is written down of a member’s coming. */
export type WrittenAttendance = {
  /** Their membership. */
  readonly member: string;
  readonly attended: Attended;
  /** Who came in their place; '' unless somebody did. */
  readonly substitute: string;
};

/** Writes down who came to a meeting, all of it or nothing. */
export function recordAttendance(
  house: House,
  person: SignedIn,
  {
    meeting: slug,
    came,
  }: { readonly meeting: string; readonly came: readonly WrittenAttendance[] },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async ({ tx, meeting, members, log }) => {
    const wrong = came.find(
      ({ attended, substitute }) => attended === 'substitute' && substitute.trim() === '',
    );
    if (wrong !== undefined) {
      return refused('not valid', 'Say who came in their place.', `substitute-${wrong.member}`);
    }
    if (came.some(({ member }) => !members.some(({ membership }) => membership === member))) {
      return refused('not found', 'Somebody on this list no longer sits on the body.');
    }
    for (const { member, attended, substitute } of came) {
      await keepAttendance(tx, {
        council_id: house.council,
        meeting_id: meeting.meeting_id,
        membership_id: member,
        word: attended,
        substitute: attended === 'substitute' ? substitute.trim() : '',
      });
    }
    await log('recorded who came to a meeting');
    return { done: true };
  });
}

/** Says who was elected to chair this one meeting; '' gives the chair back to whoever holds the office. */
export function electChair(
  house: House,
  person: SignedIn,
  { meeting: slug, member }: { readonly meeting: string; readonly member: string },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async ({ tx, minutes, members, log }) => {
    const elected = members.find(({ membership }) => membership === member);
    if (member !== '' && (elected === undefined || elected.attended !== 'present')) {
      return refused('not valid', 'Choose somebody who is present.', 'chair');
    }
    if (elected !== undefined && !elected.hasVote && members.some(({ hasVote }) => hasVote)) {
      return refused('not valid', 'Choose a member with a vote.', 'chair');
    }
    await changeMinutes(tx, minutes, { elected_chair: elected?.membership ?? null });
    await log('recorded who chaired a meeting');
    return { done: true };
  });
}

/** What can come of a meeting. */
export type MeetingOutcome = 'held' | 'inquorate' | 'adjourned' | 'postponed' | 'cancelled';

/** Says what came of a meeting: held needs a quorum, and without one nothing else is true. */
export function sayWhatCame(
  house: House,
  person: SignedIn,
  { meeting: slug, outcome }: { readonly meeting: string; readonly outcome: MeetingOutcome },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async ({ tx, meeting, body, members, log }) => {
    const { filled, needed, isReached } = quorumOf(members, body.quorum);
    if (outcome === 'held' && !isReached) {
      const seats = `${filled} of the ${needed ?? 1} seats that make a quorum are filled`;
      return refused(
        'wrong order',
        `${seats}. Write down who came, or say that there was no quorum.`,
        'outcome',
      );
    }
    if (outcome === 'inquorate' && isReached) {
      return refused(
        'wrong order',
        'There was a quorum by what is written down. Correct who came first.',
        'outcome',
      );
    }
    await changeMeeting(tx, meeting, { state: outcome });
    await log(`said that a meeting was ${outcome}`);
    return { done: true };
  });
}
