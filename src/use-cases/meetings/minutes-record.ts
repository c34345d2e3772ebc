import { whoChairs } from '#governance/attendance.ts';
import type { MinutedItem, MinutedResolution, MinutesRecord } from '#governance/minutes.ts';
import { attendanceAt } from '#store/meetings/attendance.ts';
import { declarationsAt } from '#store/meetings/declarations.ts';
import {
  type ItemTable,
  itemsOf,
  type ResolutionTable,
  resolutionsOf,
} from '#store/meetings/items.ts';
import type { MeetingTable } from '#store/meetings/meetings.ts';
import {
  type ItemMinuteTable,
  type MinutesTable,
  minutesOf,
  minutesOfItems,
  voicesUnder,
  type YoungVoiceTable,
} from '#store/meetings/minutes.ts';
import { type MotionTable, motionsOf } from '#store/meetings/resolutions.ts';
import type { OpenTransaction } from '#store/tables.ts';
import { type MemberAtMeeting, membersAt } from './at-meeting.ts';

/** Everything that is written down of a meeting, with how far its minutes are. */
export type WrittenMeeting = {
  readonly minutes: MinutesTable;
  readonly members: readonly MemberAtMeeting[];
  readonly items: readonly ItemTable[];
  readonly record: MinutesRecord;
  /** The version of each item’s minute, by the item’s id. */
  readonly versions: ReadonlyMap<string, number>;
  /** What young people said, by the item’s id. */
  readonly voices: ReadonlyMap<string, readonly YoungVoiceTable[]>;
};

/** What is written down of `meeting` as minutes tell it. */
export async function writtenMeeting(
  tx: OpenTransaction,
  council: string,
  meeting: MeetingTable,
): Promise<WrittenMeeting> {
  const minutes = await minutesOf(tx, council, meeting.meeting_id);
  const members = await membersAt(tx, council, meeting);
  const items = await itemsOf(tx, council, meeting.meeting_id);
  const ids = items.map(({ item_id }) => item_id);
  const written = await minutesOfItems(tx, council, ids);
  const voices = await voicesUnder(tx, council, ids);
  const named = (membership: string | null) => shownName(members, membership);
  const chair = whoChairs(members, minutes.elected_chair);
  const record = {
    chair: chair === null ? null : named(chair),
    isChairElected: minutes.elected_chair !== null,
    present: await attendees(tx, council, meeting, members),
    declarations: await declared(tx, council, meeting, { items, named }),
    items: await minutedItems(tx, council, { items, written, voices, named }),
  };
  const versions = new Map(written.map(({ item_id, version }) => [item_id, version]));
  const voicesByItem = Map.groupBy(voices, ({ item_id }) => item_id);
  return { minutes, members, items, record, versions, voices: voicesByItem };
}

async function minutedItems(
  tx: OpenTransaction,
  council: string,
  {
    items,
    written,
    voices,
    named,
  }: {
    readonly items: readonly ItemTable[];
    readonly written: readonly ItemMinuteTable[];
    readonly voices: readonly YoungVoiceTable[];
    readonly named: (membership: string | null) => string;
  },
): Promise<readonly MinutedItem[]> {
  const ids = items.map(({ item_id }) => item_id);
  const resolutions = await resolutionsOf(tx, council, ids);
  const moved = resolutions.map(({ resolution_id }) => resolution_id);
  const motions = await motionsOf(tx, council, moved);
  return items.map((item) => {
    const minute = written.find(({ item_id }) => item_id === item.item_id);
    const isUnder = ({ item_id }: { readonly item_id: string }) => item_id === item.item_id;
    return {
      ...factsOf(item),
      words: minute?.words ?? '',
      publicSummary: minute?.public_summary ?? '',
      voices: voices.filter(isUnder).map(({ theme, words }) => ({ theme, words })),
      resolutions: resolutions.filter(isUnder).map((one) => minutedResolution(one, motions, named)),
    };
  });
}

/** A member as minutes name them: by their seat where they have not agreed to be named. */
function shownName(members: readonly MemberAtMeeting[], membership: string | null): string {
  const member = members.find((one) => one.membership === membership);
  if (member === undefined) return '';
  return member.showsName ? member.name : member.title;
}

function factsOf(item: ItemTable) {
  return {
    id: item.item_id,
    number: item.place,
    kind: item.kind,
    title: item.title,
    publicTitle: item.public_title,
    classification: item.classification,
    paragraph: item.paragraph,
  };
}

function minutedResolution(
  { resolution_id, kind, state, words }: ResolutionTable,
  motions: readonly MotionTable[],
  named: (membership: string | null) => string,
): MinutedResolution {
  const motion = motions.find((one) => one.resolution_id === resolution_id);
  return {
    id: resolution_id,
    kind,
    state,
    words,
    movedBy: named(motion?.moved_by ?? null),
    secondedBy: named(motion?.seconded_by ?? null),
    vote: motion === undefined ? null : voteOf(motion),
    excludesFrom: motion?.excludes_from ?? null,
    paragraph: motion?.paragraph ?? null,
  };
}

function voteOf({ in_favour, against, abstained }: MotionTable): MinutedResolution['vote'] {
  if (in_favour === null || against === null || abstained === null) return null;
  return { inFavour: in_favour, against, abstained };
}

async function attendees(
  tx: OpenTransaction,
  council: string,
  { meeting_id }: MeetingTable,
  members: readonly MemberAtMeeting[],
): Promise<MinutesRecord['present']> {
  const came = await attendanceAt(tx, council, meeting_id);
  return members.flatMap((member) => {
    const found = came.find(({ membership_id }) => membership_id === member.membership);
    if (found === undefined) return [];
    const name = shownName(members, member.membership);
    return [{ name, role: member.title, attended: found.word, substitute: found.substitute }];
  });
}

async function declared(
  tx: OpenTransaction,
  council: string,
  { meeting_id }: MeetingTable,
  {
    items,
    named,
  }: { readonly items: readonly ItemTable[]; readonly named: (membership: string) => string },
): Promise<MinutesRecord['declarations']> {
  const all = await declarationsAt(tx, council, meeting_id);
  return all.map(({ membership_id, interest, words, item_id }) => ({
    name: named(membership_id),
    interest,
    words,
    item: items.find((item) => item.item_id === item_id)?.place ?? null,
  }));
}
