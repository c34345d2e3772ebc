import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ItemPurpose } from '#governance/item.ts';
import { whyNotDropped } from '#governance/programme.ts';
import { recurringItemNamed } from '#law/recurring-items.ts';
import { recordInAudit } from '#store/audit.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingNamed } from '#store/meetings/meetings.ts';
import type { OpenTransaction } from '#store/tables.ts';
import {
  addProgrammeItem,
  changeProgrammeItem,
  type ProgrammeChange,
  type ProgrammeItemTable,
  programmeItemToChange,
} from '#store/year/programme.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { withBody } from './with-body.ts';

/** What a clerk writes for something new on the programme. */
export type WrittenItem = {
  /** The body, as it is called in addresses. */
  readonly body: string;
  /** The meeting, as it is called in addresses; '' while it waits for one. */
  readonly meeting: string;
  readonly title: string;
  readonly about: string;
  readonly purpose: ItemPurpose;
  readonly leadOfficer: string;
  readonly presenter: string;
  /** What set it off: a measure, a theme, a finding; '' where nothing did. */
  readonly trigger: string;
  /** The topic of the library it is about; left out when it is about none. */
  readonly topic?: string;
};

/** Puts something on the programme of a body. */
export function addToProgramme(
  house: House,
  person: SignedIn,
  written: WrittenItem,
): Promise<Outcome<{ readonly id: string }>> {
  const slug = written.body;
  return withBody(house, person, { permission: 'plan the year', slug }, async (at) => {
    const title = written.title.trim();
    if (title === '') return refused('not valid', 'Say what the item is about.', 'title');
    const { tx, actor, body } = at;
    const meeting = await meetingOf(tx, house, body.body_id, written.meeting);
    if (meeting === null && written.meeting !== '') return noSuchMeeting;
    const id = await addProgrammeItem(tx, house.council, {
      ...newItem({ ...written, title }),
      body_id: body.body_id,
      meeting_id: meeting?.meeting_id ?? null,
    });
    if (id === null) throw new RangeError('Only recurring items stand at a meeting once');
    const subject = `programme item:${id}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'added to a programme', subject });
    return { done: true, id };
  });
}

function newItem(written: WrittenItem) {
  return {
    title: written.title,
    about: written.about.trim(),
    purpose: written.purpose,
    lead_officer: written.leadOfficer.trim(),
    presenter: written.presenter.trim(),
    trigger: written.trigger.trim(),
    source: written.topic === undefined ? ('clerk' as const) : ('topic' as const),
    source_id: written.topic ?? null,
  };
}

/** Moves an item to another meeting of its body, or back among those that wait for one, and says why. */
export function moveProgrammeItem(
  house: House,
  person: SignedIn,
  {
    item: id,
    meeting,
    reason,
  }: { readonly item: string; readonly meeting: string; readonly reason: string },
): Promise<Outcome> {
  return changeItem(house, person, { id, did: 'moved a programme item' }, async (tx, item) => {
    if (reason.trim() === '') return refused('not valid', 'Say why it moves.', 'reason');
    const found = await meetingOf(tx, house, item.body_id, meeting);
    if (found === null && meeting !== '') return noSuchMeeting;
    return {
      done: true,
      change: { meeting_id: found?.meeting_id ?? null, reason: reason.trim() },
    };
  });
}

/** Leaves an item out of the year, unless the law or statutory guidance asks for it. */
export function leaveOutProgrammeItem(
  house: House,
  person: SignedIn,
  { item: id, reason }: { readonly item: string; readonly reason: string },
): Promise<Outcome> {
  return changeItem(house, person, { id, did: 'left out a programme item' }, async (_, item) => {
    const recurring = item.source === 'recurring' ? recurringItemNamed(item.source_id ?? '') : null;
    const whyNot = whyNotDropped(recurring);
    if (whyNot !== null) return refused('wrong order', whyNot);
    if (reason.trim() === '') return refused('not valid', 'Say why it is left out.', 'reason');
    return { done: true, change: { state: 'left out', reason: reason.trim() } };
  });
}

/** Says that an item was heard today. */
export function markDelivered(
  house: House,
  person: SignedIn,
  { item: id }: { readonly item: string },
): Promise<Outcome> {
  return changeItem(house, person, { id, did: 'delivered a programme item' }, async () => ({
    done: true,
    change: { state: 'delivered', delivered_on: londonDayOf(house.now()) },
  }));
}

async function changeItem(
  house: House,
  person: SignedIn,
  { id, did }: { readonly id: string; readonly did: string },
  decide: (
    tx: OpenTransaction,
    item: ProgrammeItemTable,
  ) => Promise<Outcome<{ readonly change: ProgrammeChange }>>,
): Promise<Outcome> {
  if (!may(person.roles, 'plan the year')) return refused('may not', 'This is not yours to do.');
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const item = isId(id) ? await programmeItemToChange(tx, house.council, id) : null;
    if (item === null) return refused('not found', 'There is no such item.');
    if (item.state !== 'planned') {
      return refused('wrong order', 'This item has been heard or left out already.');
    }
    const decided = await decide(tx, item);
    if (!decided.done) return decided;
    await changeProgrammeItem(tx, house.council, id, decided.change);
    await recordInAudit(tx, actor, { at: house.now(), did, subject: `programme item:${id}` });
    return { done: true };
  });
}

async function meetingOf(
  tx: OpenTransaction,
  house: House,
  body: string,
  slug: string,
): Promise<MeetingTable | null> {
  if (slug === '') return null;
  const meeting = await meetingNamed(tx, house.council, slug);
  return meeting?.body_id === body ? meeting : null;
}

const noSuchMeeting = refused('not valid', 'Choose a meeting of this body.', 'meeting');
