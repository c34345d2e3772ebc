import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { type Day, day, monthsAfter, yearOf } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import {
  type Cadence,
  isGapTooLong,
  longestGapDays,
  type ProposedMeeting,
  proposeMeetings,
} from '#governance/cadence.ts';
import { bankHolidays } from '#law/bank-holidays.ts';
import { publicityLimitsBefore } from '#law/election-publicity.ts';
import { recordInAudit } from '#store/audit.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import { type CadenceTable, cadencesOf, saveCadence, schoolTerms } from '#store/year/calendar.ts';
import type { House } from '../house.ts';
import { planMeeting } from '../meetings/plan-meeting.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from './with-body.ts';

/** A meeting the rule proposes, and what a clerk should know of the day. */
export type CalendarProposal = ProposedMeeting & {
  readonly withYoungPeople: boolean;
  /** Whether publicity is limited then, before local elections: a warning, never a bar. */
  readonly isBeforeElections: boolean;
};

/** How a body meets: its rule, what has been planned, and what the rule would add. */
export type CalendarOfBody = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly cadences: readonly (Cadence & { readonly place: string })[];
  readonly planned: readonly { readonly on: Day; readonly kind: MeetingTable['kind'] }[];
  readonly proposed: readonly CalendarProposal[];
  /** The longest stretch without a meeting, in days, where it is longer than the rule explains; null otherwise. */
  readonly gapDays: number | null;
  /** How many meetings with young people were held or are planned over two years; twice a year is the rule. */
  readonly withYoungPeople: number;
};

/** The last day whose bank holidays we know is as far as a calendar can be proposed. */
const lastProposable = day(`${bankHolidays.lastYear}-12-31`);

/** How the body called `slug` meets, for its clerk; null for anybody else and for no such body. */
export async function readCalendarOfBody(
  house: House,
  person: SignedIn,
  slug: string,
): Promise<CalendarOfBody | null> {
  if (!may(person.roles, 'plan the year')) return null;
  const actor = { council: house.council, person: person.id };
  return within(house.database, 'app_house', actor, async (tx) => {
    const body = await bodyNamed(tx, house.council, slug);
    if (body === null) return null;
    const today = londonDayOf(house.now());
    const period = { from: monthsAfter(today, -12), to: monthsAfter(today, 12) };
    const meetings = (await meetingsBetween(tx, house.council, period)).filter(
      ({ body_id, state }) => body_id === body.body_id && state !== 'cancelled',
    );
    const cadences = await cadencesOf(tx, house.council, body.body_id);
    const terms = await schoolTerms(tx, house.council);
    const year = { holidays: bankHolidays, terms };
    return calendarFrom({ body, meetings, cadences, today, year });
  });
}

/** Keeps how often a body meets. */
export function keepCadence(
  house: House,
  person: SignedIn,
  written: Cadence & { readonly body: string; readonly place: string },
): Promise<Outcome> {
  const slug = written.body;
  return withBody(house, person, { permission: 'plan the year', slug }, async (work) => {
    const { tx, actor, body } = work;
    if (written.place.trim() === '') return refused('not valid', 'Say where they meet.', 'place');
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(written.time)) {
      return refused('not valid', 'Write the time as 18:30.', 'time');
    }
    await saveCadence(tx, {
      council_id: house.council,
      body_id: body.body_id,
      every_months: written.everyMonths,
      weekday: written.weekday,
      week: written.week,
      at_time: written.time,
      place: written.place.trim(),
      with_young_people: written.withYoungPeople,
    });
    const [at, subject] = [house.now(), `body:${body.body_id}`];
    await recordInAudit(tx, actor, { at, did: 'said how often a body meets', subject });
    return { done: true };
  });
}

/** Plans every meeting that the rule proposes; those of the same day are there already and stay. */
export async function planProposed(
  house: House,
  person: SignedIn,
  { body: slug }: { readonly body: string },
): Promise<Outcome<{ readonly planned: number }>> {
  const calendar = await readCalendarOfBody(house, person, slug);
  if (calendar === null) return refused('not found', 'There is no such body.');
  for (const { day: on, time, withYoungPeople } of calendar.proposed) {
    const place = calendar.cadences.find((one) => one.withYoungPeople === withYoungPeople)?.place;
    const planned = await planMeeting(house, person, {
      body: slug,
      kind: withYoungPeople ? 'with young people' : 'ordinary',
      day: on,
      time,
      place: place ?? '',
    });
    if (!planned.done) return planned;
  }
  return { done: true, planned: calendar.proposed.length };
}

function calendarFrom({
  body,
  meetings,
  cadences: rows,
  today,
  year,
}: {
  readonly body: { readonly slug: string; readonly name: string };
  readonly meetings: readonly MeetingTable[];
  readonly cadences: readonly CadenceTable[];
  readonly today: Day;
  readonly year: Parameters<typeof proposeMeetings>[2];
}): CalendarOfBody {
  const cadences = rows.map(asCadence);
  const ahead = { from: today, to: earlier(monthsAfter(today, 12), lastProposable) };
  const proposed = cadences
    .flatMap((cadence) =>
      proposeMeetings(cadence, ahead, year).map((meeting) => ({
        ...meeting,
        withYoungPeople: cadence.withYoungPeople,
        isBeforeElections: isBeforeElections(meeting.day),
      })),
    )
    .filter(({ day }) => !meetings.some(({ on_day }) => on_day === day));
  const usual = cadences.find(({ withYoungPeople }) => !withYoungPeople);
  const gap = longestGapDays(meetings.map(({ on_day }) => on_day));
  return {
    body: { slug: body.slug, name: body.name },
    cadences,
    planned: meetings
      .filter(({ on_day }) => on_day >= today)
      .map(({ on_day, kind }) => ({ on: on_day, kind })),
    proposed: proposed.toSorted((one, other) => (one.day < other.day ? -1 : 1)),
    gapDays:
      gap !== null && usual !== undefined && isGapTooLong(gap, usual.everyMonths) ? gap : null,
    withYoungPeople: meetings.filter(({ kind }) => kind === 'with young people').length,
  };
}

function asCadence(row: CadenceTable): Cadence & { readonly place: string } {
  return {
    everyMonths: row.every_months,
    weekday: row.weekday,
    week: row.week,
    time: row.at_time,
    withYoungPeople: row.with_young_people,
    place: row.place,
  };
}

function isBeforeElections(date: Day): boolean {
  const { from, to } = publicityLimitsBefore(yearOf(date), bankHolidays);
  return from <= date && date <= to;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
