import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { monthsAfter } from '#calendar/day.ts';
import {
  type Attendance,
  attendanceOver,
  isFilled,
  type Quorum,
  quorumOf,
} from '#governance/attendance.ts';
import { notedOnly } from '#governance/resolution.ts';
import { within } from '#store/database.ts';
import { type AttendanceTable, attendanceAt, attendanceSince } from '#store/meetings/attendance.ts';
import { type LaterApproval, laterApprovals } from '#store/meetings/later-approvals.ts';
import type { MeetingTable } from '#store/meetings/meetings.ts';
import { carriedBetween } from '#store/meetings/resolutions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type MeetingWithBody, meetingWithBody } from '../packs/meeting-record.ts';
import { type MemberAtMeeting, whyNothingIsDecided } from './at-meeting.ts';
import { type JudgedMinutes, judgeMinutes } from './judge-minutes.ts';
import { type WrittenMeeting, writtenMeeting } from './minutes-record.ts';

/** A member with what is written of their coming, this time and over the last twelve months. */
export type BookedMember = MemberAtMeeting & {
  readonly substitute: string;
  readonly overTheYear: Attendance;
};

/** Everything a clerk has before them while minutes are taken. */
export type MinuteBook = MeetingWithBody &
  WrittenMeeting & {
    readonly booked: readonly BookedMember[];
    /** Who may move, second and vote now. */
    readonly inTheRoom: readonly MemberAtMeeting[];
    readonly quorum: Quorum;
    /** Why nothing can be decided now; null when it can. */
    readonly whyNothing: string | null;
    readonly judged: JudgedMinutes;
    readonly approvals: readonly LaterApproval[];
    /** Of what the body decided in the twelve months to the meeting, how much it only noted. */
    readonly noted: ReturnType<typeof notedOnly>;
  };

/** The minute book of the meeting `slug`; null for whoever may not take minutes. */
export async function readMinuteBook(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<MinuteBook | null> {
  if (!may(person.roles, 'run meetings')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return null;
    const written = await writtenMeeting(tx, house.council, found.meeting);
    const { members, record } = written;
    const hasVoters = members.some(({ hasVote }) => hasVote);
    return {
      ...found,
      ...written,
      booked: await booked(tx, house.council, found.meeting, members),
      inTheRoom: members.filter((one) => isFilled(one) && (one.hasVote || !hasVoters)),
      quorum: quorumOf(members, found.body.quorum),
      whyNothing: whyNothingIsDecided({ ...found, members }),
      judged: await judgeMinutes(tx, found.meeting, record, person.id),
      approvals: await laterApprovals(tx, house.council, found.meeting),
      noted: await notedOverTheYear(tx, house.council, found.meeting),
    };
  });
}

async function booked(
  tx: OpenTransaction,
  council: string,
  { meeting_id, body_id, on_day }: MeetingTable,
  members: readonly MemberAtMeeting[],
): Promise<readonly BookedMember[]> {
  const came = await attendanceAt(tx, council, meeting_id);
  const from = monthsAfter(on_day, -12);
  const year = await attendanceSince(tx, council, { body: body_id, from });
  const substituteOf = ({ membership }: MemberAtMeeting) =>
    came.find((one: AttendanceTable) => one.membership_id === membership)?.substitute ?? '';
  return members.map((member) => ({
    ...member,
    substitute: substituteOf(member),
    overTheYear: attendanceOver(
      year
        .filter(({ membership }) => membership === member.membership)
        .map(({ state, word }) => ({ state, attended: word })),
    ),
  }));
}

/** Approving minutes and excluding the public are about the meeting itself, and count for neither side. */
async function notedOverTheYear(
  tx: OpenTransaction,
  council: string,
  { body_id, on_day }: MeetingTable,
): Promise<ReturnType<typeof notedOnly>> {
  const period = { body: body_id, from: monthsAfter(on_day, -12), to: on_day };
  const carried = await carriedBetween(tx, council, period);
  return notedOnly(
    carried
      .filter(({ under }) => under !== 'minutes' && under !== 'exclusion')
      .map(({ kind }) => kind),
  );
}
