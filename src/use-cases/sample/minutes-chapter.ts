import type { SignedIn } from '#access/person.ts';
import { daysAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { bodyNamed } from '#store/bodies/bodies.ts';
import { within } from '#store/database.ts';
import { itemsOf } from '#store/meetings/items.ts';
import { type MeetingTable, meetingsBetween } from '#store/meetings/meetings.ts';
import type { House } from '../house.ts';
import { approveMinutes, signMinutes } from '../meetings/approve-minutes.ts';
import { keepMinute, writeVoice } from '../meetings/keep-minute.ts';
import { moveResolution, resolve } from '../meetings/move-resolution.ts';
import { publishMinutes } from '../meetings/publish-minutes.ts';
import { type MinuteBook, readMinuteBook } from '../meetings/read-minute-book.ts';
import { recordAttendance, sayWhatCame } from '../meetings/record-attendance.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { SampleChapter } from './chapters.ts';
import { inTurn, stepByStep } from './in-turn.ts';
import type { MadeUpMinutes } from './made-up-minutes.ts';
import { personCalled } from './one-of.ts';

/** The body whose minutes are told. */
const body = 'corporate-parenting-committee';

type Telling = {
  readonly house: House;
  readonly clerk: SignedIn;
  readonly minutes: MadeUpMinutes;
};

/** Takes the minutes of the committee’s past meetings; the last of them approved those before. */
export const minutesChapter: SampleChapter = async (house, sample, on) => {
  const { minutes } = sample;
  const clerk = personCalled(sample, minutes.clerk);
  const past = await meetingsWithAgenda(house);
  const told = await inTurn(
    past.map((meeting, place) => ({ meeting, away: minutes.apologies[past.length - 1 - place] })),
    ({ meeting, away }) =>
      takeMinutes({ house: on(meeting.on_day, '20:00'), clerk, minutes }, meeting, away ?? []),
  );
  return told.done ? approveEarlier(house, clerk, past) : told;
};

/** The committee’s meetings of the past that had an agenda, earliest first. */
async function meetingsWithAgenda(house: House): Promise<readonly MeetingTable[]> {
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_house', actor, async (tx) => {
    const today = londonDayOf(house.now());
    const period = { from: daysAfter(today, -400), to: daysAfter(today, -1) };
    const committee = await bodyNamed(tx, house.council, body);
    const held: MeetingTable[] = [];
    for (const meeting of await meetingsBetween(tx, house.council, period)) {
      const items = await itemsOf(tx, house.council, meeting.meeting_id);
      if (meeting.body_id === committee?.body_id && items.length > 0) held.push(meeting);
    }
    return held;
  });
}

async function takeMinutes(
  { house, clerk, minutes }: Telling,
  { slug }: MeetingTable,
  away: readonly string[],
): Promise<Outcome> {
  const before = await readMinuteBook(house, clerk, slug);
  if (before === null) return noBook;
  const came = await recordAttendance(house, clerk, {
    meeting: slug,
    came: before.booked.map(({ membership, name }) => ({
      member: membership,
      attended: away.includes(name) ? 'apologies' : 'present',
      substitute: '',
    })),
  });
  if (!came.done) return came;
  const book = await readMinuteBook(house, clerk, slug);
  if (book === null) return noBook;
  const said = await inTurn(book.items, (item) => sayUnder({ house, clerk, minutes }, book, item));
  if (!said.done) return said;
  const held = await sayWhatCame(house, clerk, { meeting: slug, outcome: 'held' });
  return held.done ? publishMinutes(house, clerk, { meeting: slug }) : held;
}

async function sayUnder(
  { house, clerk, minutes }: Telling,
  book: MinuteBook,
  { item_id: item, title }: MinuteBook['items'][number],
): Promise<Outcome> {
  const said = minutes.said[title];
  if (said === undefined) return { done: true };
  const meeting = book.meeting.slug;
  const steps: readonly (() => Promise<Outcome>)[] = [
    () =>
      keepMinute(house, clerk, { meeting, item, version: 0, words: said.words, publicSummary: '' }),
    ...(said.voice === undefined
      ? []
      : [() => writeVoice(house, clerk, { meeting, item, theme: '', words: '', ...said.voice })]),
    ...(said.resolution === undefined
      ? []
      : [() => carry(house, clerk, book, { item, kind: 'note', words: '', ...said.resolution })]),
  ];
  return stepByStep(steps);
}

/** Has a resolution moved, seconded and carried by those in the room. */
async function carry(
  house: House,
  clerk: SignedIn,
  { meeting: { slug: meeting }, inTheRoom }: MinuteBook,
  moved: Omit<Parameters<typeof moveResolution>[2], 'meeting' | 'movedBy' | 'excludesFrom'>,
): Promise<Outcome> {
  const [first, second] = inTheRoom;
  const by = { meeting, movedBy: first?.membership ?? '', excludesFrom: '' };
  const done = await moveResolution(house, clerk, { ...moved, ...by });
  if (!done.done) return done;
  const { resolution } = done;
  const step = { meeting, resolution, vote: null };
  const secondedBy = second?.membership ?? '';
  const seconded = await resolve(house, clerk, { ...step, to: 'seconded', secondedBy });
  if (!seconded.done) return seconded;
  return resolve(house, clerk, { ...step, to: 'carried', secondedBy: '' });
}

async function approveEarlier(
  house: House,
  clerk: SignedIn,
  past: readonly MeetingTable[],
): Promise<Outcome> {
  return inTurn(past, async ({ slug }) => {
    const [approval] = (await readMinuteBook(house, clerk, slug))?.approvals ?? [];
    if (approval === undefined) return { done: true };
    const by = approval.resolution;
    const approved = await approveMinutes(house, clerk, { meeting: slug, by });
    return approved.done ? signMinutes(house, clerk, { meeting: slug }) : approved;
  });
}

const noBook = refused('not found', 'There is no minute book of a meeting that was held.');
