import { type Day, monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { ItemPurpose } from '#governance/item.ts';
import { isOverdue } from '#governance/programme.ts';
import { mayBeDropped } from '#law/recurring-item.ts';
import { recurringItemNamed, recurringItems } from '#law/recurring-items.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import { type ProgrammeItemTable, programmeOf } from '#store/year/programme.ts';
import type { House } from '../house.ts';

/** Something a body plans to hear, as pages show it. */
export type ProgrammeItem = {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly purpose: ItemPurpose;
  readonly leadOfficer: string;
  readonly presenter: string;
  /** What set it off; '' where nothing did. */
  readonly trigger: string;
  readonly state: ProgrammeItemTable['state'];
  readonly reason: string;
  /** False for what the law or statutory guidance asks. */
  readonly mayBeLeftOut: boolean;
};

/** One meeting of the programme, with what is planned for it. */
export type ProgrammeMeeting = {
  readonly slug: string;
  readonly on: Day;
  readonly time: string;
  readonly place: string;
  readonly state: MeetingTable['state'];
  readonly items: readonly ProgrammeItem[];
};

/** The programme of a body: a year back and a year ahead. */
export type Programme = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly coming: readonly ProgrammeMeeting[];
  readonly past: readonly ProgrammeMeeting[];
  /** What waits for a meeting. */
  readonly waiting: readonly ProgrammeItem[];
  /** What comes back every year and did not come within its time, with when it last did. */
  readonly overdue: readonly { readonly title: string; readonly lastReceived: Day | null }[];
  /** Of what was planned for meetings that are past: how many items were delivered. */
  readonly delivered: { readonly planned: number; readonly delivered: number };
};

/** The programme of the body called `slug`, for its clerk; null when there is no such body. */
export function readProgramme(house: House, slug: string): Promise<Programme | null> {
  return programmeWith(house, slug, () => true);
}

/**
 * The programme of the body called `slug`, for everybody; null when there is none.
 *
 * Where and when young people meet is for them and for nobody else to know.
 */
export function readPublicProgramme(house: House, slug: string): Promise<Programme | null> {
  return programmeWith(house, slug, ({ kind }) => kind !== 'with young people');
}

async function programmeWith(
  house: House,
  slug: string,
  isShown: (meeting: MeetingTable) => boolean,
): Promise<Programme | null> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return null;
    const today = londonDayOf(house.now());
    const period = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
    const meetings = (await meetingsBetween(tx, house.council, period)).filter(
      (meeting) =>
        meeting.body_id === body.body_id && meeting.state !== 'cancelled' && isShown(meeting),
    );
    const items = await programmeOf(tx, house.council, body.body_id);
    return programmeFrom(body, { meetings, items, today });
  });
}

function programmeFrom(
  body: { readonly slug: string; readonly name: string },
  {
    meetings,
    items,
    today,
  }: {
    readonly meetings: readonly MeetingTable[];
    readonly items: readonly ProgrammeItemTable[];
    readonly today: Day;
  },
): Programme {
  const byMeeting = Map.groupBy(items, ({ meeting_id }) => meeting_id);
  const shown = meetings.map((meeting) => shownMeeting(meeting, byMeeting));
  const past = shown.filter(({ on }) => on < today);
  const planned = past.flatMap((meeting) => meeting.items);
  return {
    body: { slug: body.slug, name: body.name },
    coming: shown.filter(({ on }) => on >= today),
    past: past.toReversed(),
    waiting: (byMeeting.get(null) ?? []).filter(isPlanned).map(shownItem),
    overdue: overdueAmong(items, today),
    delivered: {
      planned: planned.length,
      delivered: planned.filter(({ state }) => state === 'delivered').length,
    },
  };
}

function shownMeeting(
  meeting: MeetingTable,
  byMeeting: ReadonlyMap<string | null, readonly ProgrammeItemTable[]>,
): ProgrammeMeeting {
  const items = (byMeeting.get(meeting.meeting_id) ?? []).filter(
    ({ state }) => state !== 'left out',
  );
  return {
    slug: meeting.slug,
    on: meeting.on_day,
    time: meeting.at_time,
    place: meeting.place,
    state: meeting.state,
    items: items.map(shownItem),
  };
}

function shownItem(row: ProgrammeItemTable): ProgrammeItem {
  const recurring = row.source === 'recurring' ? recurringItemNamed(row.source_id ?? '') : null;
  return {
    id: row.programme_item_id,
    title: row.title,
    about: row.about,
    purpose: row.purpose,
    leadOfficer: row.lead_officer,
    presenter: row.presenter,
    trigger: row.trigger,
    state: row.state,
    reason: row.reason,
    mayBeLeftOut: recurring === null || mayBeDropped(recurring),
  };
}

/** Only of what the law or guidance asks: what is practice alone may wait. */
function overdueAmong(items: readonly ProgrammeItemTable[], today: Day): Programme['overdue'] {
  return recurringItems
    .filter((item) => !mayBeDropped(item))
    .map((item) => ({ item, lastReceived: lastReceived(item.id, items) }))
    .filter(({ item, lastReceived: last }) => isOverdue(item, last, today))
    .map(({ item, lastReceived: last }) => ({ title: item.title, lastReceived: last }));
}

function lastReceived(id: string, items: readonly ProgrammeItemTable[]): Day | null {
  const days = items
    .filter(({ source, source_id }) => source === 'recurring' && source_id === id)
    .flatMap(({ delivered_on }) => (delivered_on === null ? [] : [delivered_on]));
  return days.toSorted().at(-1) ?? null;
}

function isPlanned({ state }: ProgrammeItemTable): boolean {
  return state === 'planned';
}
