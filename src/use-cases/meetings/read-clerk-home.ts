import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, daysAfter, daysBetween } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { itemsOf } from '#store/meetings/items.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import { packsOf } from '#store/packs/packs.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';
import { lastLawfulDay } from '../packs/judge-pack.ts';

/** How far ahead a clerk looks. */
const daysAhead = 62;

/** A meeting that is coming, and what it still asks of the clerk. */
export type ComingMeeting = {
  readonly slug: string;
  readonly body: string;
  readonly on: Day;
  readonly time: string;
  readonly itemCount: number;
  /** Its papers’ last lawful day; null where no law says. */
  readonly lastDay: Day | null;
  readonly state: 'public' | 'late' | 'due' | 'no law';
  /** From today to the last lawful day; negative once it has passed. */
  readonly daysLeft: number | null;
};

/** What a clerk’s home shows. */
export type ClerkHome = {
  readonly today: Day;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  /** By the day their papers have to be out. */
  readonly meetings: readonly ComingMeeting[];
};

/** The coming meetings by what is due first; null for somebody who runs none. */
export async function readClerkHome(house: House, person: SignedIn): Promise<ClerkHome | null> {
  if (!may(person.roles, 'run meetings')) return null;
  const { council } = house;
  const today = londonDayOf(house.now());
  return within(house.database, 'app_house', { council, person: person.id }, async (tx) => {
    const all = await bodies(tx, council);
    const meetings = await meetingsBetween(tx, council, {
      from: today,
      to: daysAfter(today, daysAhead),
    });
    const coming: ComingMeeting[] = [];
    for (const meeting of meetings) {
      const body = all.find(({ body_id }) => body_id === meeting.body_id);
      if (body === undefined || isOff(meeting)) continue;
      const lastDay = lastLawfulDay({ meeting, body });
      coming.push({ body: body.name, ...(await asComing(tx, meeting, { lastDay, today })) });
    }
    return {
      today,
      bodies: all
        .filter(({ ended_on }) => ended_on === null)
        .map(({ slug, name }) => ({ slug, name })),
      meetings: coming.toSorted((one, other) => dueOn(one).localeCompare(dueOn(other))),
    };
  });
}

function isOff({ state }: MeetingTable): boolean {
  return state === 'cancelled' || state === 'postponed';
}

/** Where no law says, papers are wanted by the day itself. */
function dueOn({ lastDay, on }: ComingMeeting): Day {
  return lastDay ?? on;
}

async function asComing(
  tx: OpenTransaction,
  meeting: MeetingTable,
  { lastDay, today }: { readonly lastDay: Day | null; readonly today: Day },
): Promise<Omit<ComingMeeting, 'body'>> {
  const { council_id, meeting_id, slug, on_day, at_time } = meeting;
  const packs = await packsOf(tx, council_id, meeting_id);
  const isPublic = packs.some(({ state }) => state === 'published');
  const untilThen = lastDay === null ? 'no law' : lastDay < today ? 'late' : 'due';
  return {
    slug,
    on: on_day,
    time: at_time,
    itemCount: (await itemsOf(tx, council_id, meeting_id)).length,
    lastDay,
    state: isPublic ? 'public' : untilThen,
    daysLeft: lastDay === null ? null : daysBetween(today, lastDay),
  };
}
