import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { quorumOf, type SeatTaken } from '#governance/attendance.ts';
import { recordInAudit } from '#store/audit.ts';
import type { BodyTable } from '#store/bodies/bodies.ts';
import { type Member, membersOn } from '#store/bodies/seats.ts';
import { type Actor, within } from '#store/database.ts';
import { attendanceAt } from '#store/meetings/attendance.ts';
import { type ItemTable, itemsOf } from '#store/meetings/items.ts';
import type { MeetingTable } from '#store/meetings/meetings.ts';
import { type MinutesTable, minutesToChange } from '#store/meetings/minutes.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { meetingWithBody } from '../packs/meeting-record.ts';

/** A member of the body that meets, and whether they came. */
export type MemberAtMeeting = Member & SeatTaken;

/** A meeting that somebody writes about, held so that its minutes are not signed meanwhile. */
export type MeetingAtWork = {
  readonly tx: OpenTransaction;
  readonly actor: Actor;
  readonly meeting: MeetingTable;
  readonly body: BodyTable;
  readonly minutes: MinutesTable;
  readonly items: readonly ItemTable[];
  readonly members: readonly MemberAtMeeting[];
  /** Writes in the log what was done. */
  readonly log: (did: string) => Promise<void>;
};

/** What `work` writes down of the meeting `slug`, in one transaction, while its minutes can still be changed. */
export async function atMeeting<Done extends object>(
  house: House,
  person: SignedIn,
  slug: string,
  work: (at: MeetingAtWork) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (!may(person.roles, 'run meetings')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return noSuchMeeting;
    const minutes = await minutesToChange(tx, house.council, found.meeting.meeting_id);
    if (minutes.state === 'approved' || minutes.state === 'signed') return noLongerEditable;
    const items = await itemsOf(tx, house.council, found.meeting.meeting_id);
    const members = await membersAt(tx, house.council, found.meeting);
    const subject = `meeting:${found.meeting.meeting_id}`;
    const log = (did: string) => recordInAudit(tx, actor, { at: house.now(), did, subject });
    return work({ tx, actor, ...found, minutes, items, members, log });
  });
}

/** Who sat on the body on the day of `meeting`, and whether they came. */
export async function membersAt(
  tx: OpenTransaction,
  council: string,
  meeting: MeetingTable,
): Promise<readonly MemberAtMeeting[]> {
  const came = await attendanceAt(tx, council, meeting.meeting_id);
  const members = await membersOn(tx, council, meeting.body_id, meeting.on_day);
  return members.map((member) => ({
    ...member,
    attended: came.find((one) => one.membership_id === member.membership)?.word ?? null,
  }));
}

/** Why nothing can be decided at a meeting as it stands; null when it can. */
export function whyNothingIsDecided({
  meeting,
  body,
  members,
}: Pick<MeetingAtWork, 'meeting' | 'body' | 'members'>): string | null {
  const { state } = meeting;
  if (state === 'cancelled' || state === 'postponed' || state === 'inquorate') {
    return `This meeting is ${state}, so nothing is decided at it.`;
  }
  const { filled, needed, isReached } = quorumOf(members, body.quorum);
  if (isReached) return null;
  return needed === null
    ? 'Nobody is written down as present. Write down who came first.'
    : `${filled} of the ${needed} seats that make a quorum are filled, so nothing can be decided. Write down who came, or say that there was no quorum.`;
}

const mayNot = refused('may not', 'Only democratic services can write about a meeting.');
const noSuchMeeting = refused('not found', 'There is no such meeting.');
const noLongerEditable = refused(
  'wrong order',
  'These minutes are approved, so nobody can change them. A correction is minuted at the next meeting.',
);
