import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Interest, isAskedToDeclare, whyNotDeclared } from '#governance/declaration.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import {
  type DeclarationTable,
  declarationsAt,
  keepDeclaration,
  takeBackDeclaration,
} from '#store/meetings/declarations.ts';
import { type ItemTable, itemsOf } from '#store/meetings/items.ts';
import { type MinutesTable, minutesToChange } from '#store/meetings/minutes.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { type MeetingWithBody, meetingWithBody } from '../packs/meeting-record.ts';
import { type MemberAtMeeting, membersAt } from './at-meeting.ts';

/** A member’s own declarations at a meeting, and what they can choose from. */
export type OwnDeclarations = MeetingWithBody & {
  readonly member: MemberAtMeeting;
  /** False for a young person without a vote: there is no form for them. */
  readonly isAsked: boolean;
  readonly items: readonly ItemTable[];
  readonly declared: readonly DeclarationTable[];
  readonly isClosed: boolean;
};

type Own = OwnDeclarations & { readonly tx: OpenTransaction; readonly minutes: MinutesTable };

/** What somebody has declared at a meeting of a body they sit on; of any other there is nothing. */
export function readDeclarations(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<Outcome<{ readonly own: OwnDeclarations }>> {
  return asMember(house, person, slug, async ({ tx: _, minutes: __, ...own }) => ({
    done: true,
    own,
  }));
}

/** What a member declares. */
export type Declaration = {
  readonly meeting: string;
  readonly interest: Interest;
  readonly words: string;
  /** The item it is about; '' for the whole meeting. */
  readonly item: string;
};

/** Declares an interest of one’s own, before the meeting or at it. */
export function declareInterest(
  house: House,
  person: SignedIn,
  { meeting: slug, interest, words, item }: Declaration,
): Promise<Outcome> {
  return asMember(house, person, slug, async ({ tx, member, items, meeting, isClosed }) => {
    if (isClosed) return closed;
    const about = items.find(({ item_id }) => item_id === item)?.item_id ?? null;
    const wrong = whyNotDeclared(member, { interest, words, item: about });
    if (wrong !== null) return refused('not valid', wrong.say, wrong.field);
    await keepDeclaration(tx, {
      council_id: house.council,
      meeting_id: meeting.meeting_id,
      membership_id: member.membership,
      interest,
      words: words.trim(),
      item_id: about,
    });
    const subject = `meeting:${meeting.meeting_id}`;
    const actor = { council: house.council, person: person.id };
    await recordInAudit(tx, actor, { at: house.now(), did: 'declared an interest', subject });
    return { done: true };
  });
}

/** Takes back what one declared oneself. */
export function takeBackInterest(
  house: House,
  person: SignedIn,
  { meeting: slug, interest }: { readonly meeting: string; readonly interest: Interest },
): Promise<Outcome> {
  return asMember(house, person, slug, async ({ tx, member, meeting, isClosed }) => {
    if (isClosed) return closed;
    await takeBackDeclaration(tx, {
      council_id: house.council,
      meeting_id: meeting.meeting_id,
      membership_id: member.membership,
      interest,
    });
    const subject = `meeting:${meeting.meeting_id}`;
    const actor = { council: house.council, person: person.id };
    await recordInAudit(tx, actor, { at: house.now(), did: 'took back a declaration', subject });
    return { done: true };
  });
}

async function asMember<Done extends object>(
  house: House,
  person: SignedIn,
  slug: string,
  work: (own: Own) => Promise<Outcome<Done>>,
): Promise<Outcome<Done>> {
  if (!may(person.roles, 'ask as a member')) return notYours;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const found = await meetingWithBody(tx, house.council, slug);
    if (found === null) return notYours;
    const members = await membersAt(tx, house.council, found.meeting);
    const member = members.find((one) => one.person === person.id);
    if (member === undefined) return notYours;
    const { meeting_id } = found.meeting;
    const minutes = await minutesToChange(tx, house.council, meeting_id);
    const all = await declarationsAt(tx, house.council, meeting_id);
    return work({
      tx,
      minutes,
      ...found,
      member,
      isAsked: isAskedToDeclare(member),
      items: await itemsOf(tx, house.council, meeting_id),
      declared: all.filter(({ membership_id }) => membership_id === member.membership),
      isClosed: minutes.state === 'approved' || minutes.state === 'signed',
    });
  });
}

const notYours = refused('not found', 'There is no such meeting of a body you sit on.');
const closed = refused(
  'wrong order',
  'The minutes of this meeting are approved. Tell democratic services instead.',
);
