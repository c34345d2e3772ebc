import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { whoChairs } from '#governance/attendance.ts';
import type { MinutesState } from '#governance/minutes.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { laterApprovals } from '#store/meetings/later-approvals.ts';
import { type MeetingTable, meetingNamed } from '#store/meetings/meetings.ts';
import { changeMinutes, type MinutesTable, minutesToChange } from '#store/meetings/minutes.ts';
import { markPublishedMinutes } from '#store/meetings/published-minutes.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { membersAt } from './at-meeting.ts';

/** Approves the minutes of a meeting by a resolution that a later meeting of the body carried under its item on minutes. */
export function approveMinutes(
  house: House,
  person: SignedIn,
  { meeting: slug, by }: { readonly meeting: string; readonly by: string },
): Promise<Outcome> {
  return withMinutes(house, person, slug, async ({ tx, meeting, minutes }) => {
    const order = whyNotYet(minutes.state, 'published');
    if (order !== null) return refused('wrong order', order);
    const approvals = await laterApprovals(tx, house.council, meeting);
    const approval = approvals.find(({ resolution }) => resolution === by);
    if (approval === undefined) return needsResolution;
    await changeMinutes(tx, minutes, { state: 'approved', approved_by: approval.resolution });
    return { done: true, state: 'approved' };
  });
}

/** Signs approved minutes: the person in the chair of the meeting that approved them did, and nobody changes them after. */
export function signMinutes(
  house: House,
  person: SignedIn,
  { meeting: slug }: { readonly meeting: string },
): Promise<Outcome> {
  return withMinutes(house, person, slug, async ({ tx, meeting, minutes }) => {
    const order = whyNotYet(minutes.state, 'approved');
    if (order !== null) return refused('wrong order', order);
    const approvals = await laterApprovals(tx, house.council, meeting);
    const approval = approvals.find(({ resolution }) => resolution === minutes.approved_by);
    const later = approval && (await meetingNamed(tx, house.council, approval.meeting));
    if (!later) return needsResolution;
    const members = await membersAt(tx, house.council, later);
    const theirs = await minutesToChange(tx, house.council, later.meeting_id);
    const signer = whoChairs(members, theirs.elected_chair);
    if (signer === null) return nobodyInTheChair;
    const signed = { state: 'signed', signed_by: signer, signed_at: house.now() } as const;
    await changeMinutes(tx, minutes, signed);
    return { done: true, state: 'signed' };
  });
}

type AtMinutes = {
  readonly tx: OpenTransaction;
  readonly meeting: MeetingTable;
  readonly minutes: MinutesTable;
};

/** Moves the minutes of the meeting `slug` on as `work` says, and what the public reads with them. */
async function withMinutes(
  house: House,
  person: SignedIn,
  slug: string,
  work: (at: AtMinutes) => Promise<Outcome<{ readonly state: 'approved' | 'signed' }>>,
): Promise<Outcome> {
  if (!may(person.roles, 'run meetings')) return mayNot;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const meeting = await meetingNamed(tx, house.council, slug);
    if (meeting === null) return refused('not found', 'There is no such meeting.');
    const minutes = await minutesToChange(tx, house.council, meeting.meeting_id);
    const outcome = await work({ tx, meeting, minutes });
    if (!outcome.done) return outcome;
    const { state } = outcome;
    await markPublishedMinutes(tx, house.council, { meeting: slug, state });
    const subject = `meeting:${meeting.meeting_id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: `${state} minutes`, subject });
    return { done: true };
  });
}

/** Why minutes in `state` cannot go on from `wanted`; null when they can. */
function whyNotYet(state: MinutesState, wanted: 'published' | 'approved'): string | null {
  if (state === wanted) return null;
  if (state === 'signed') return 'These minutes are signed, and stay as they are.';
  if (state === 'approved') return 'These minutes are approved already.';
  return wanted === 'published'
    ? 'Publish the draft minutes first, so that members have read what they approve.'
    : 'The next meeting approves them before the chair signs.';
}

const mayNot = refused('may not', 'Only democratic services can do this.');
const needsResolution = refused(
  'not valid',
  'Minutes are approved by a later meeting. Write down its resolution under its item on minutes first.',
  'by',
);
const nobodyInTheChair = refused(
  'wrong order',
  'Nobody is written down in the chair of the meeting that approved them. Correct its attendance.',
);
