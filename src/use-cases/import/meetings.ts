import { londonDayOf } from '#calendar/london.ts';
import type { MeetingState } from '#governance/meeting.ts';
import { bodies } from '#store/bodies/bodies.ts';
import { addMeeting, meetingNamed } from '#store/meetings/meetings.ts';
import { dayInCell } from './day-in-cell.ts';
import { type TableKind, wrongRow } from './import-kind.ts';

/** Meetings that were held and are to be, by body and day. */
export const meetings: TableKind = {
  kind: 'meetings',
  title: 'Meetings',
  may: 'run bodies',
  columns: [
    { name: 'body', isNeeded: true },
    { name: 'date', isNeeded: true },
    { name: 'time', isNeeded: true },
    { name: 'place', isNeeded: true },
    { name: 'state', isNeeded: false },
    { name: 'official page', isNeeded: false },
  ],
  async bringIn({ tx, house }, { cells }) {
    const { body: called = '', date = '', time = '', place = '', state = '' } = cells;
    const says = `${called}, ${date} at ${time}`;
    const body = (await bodies(tx, house.council)).find((one) =>
      [one.name.toLowerCase(), one.slug].includes(called.toLowerCase()),
    );
    const on = dayInCell(date);
    const page = cells['official page'] ?? '';
    if (body === undefined) return wrongRow(says, 'There is no body of this name.');
    if (on === null || on === undefined) return wrongRow(says, 'Write the day as 20/05/2026.');
    const wrong = whatIsWrong({ time, place, page });
    if (wrong !== null) return wrongRow(says, wrong);
    const slug = `${body.slug}-${on}`;
    if ((await meetingNamed(tx, house.council, slug)) !== null) {
      return wrongRow(says, 'This body has a meeting on that day already.');
    }
    const id = crypto.randomUUID();
    const was = on < londonDayOf(house.now()) ? 'held' : 'planned';
    const states = ['held', 'planned', 'cancelled', 'postponed'] as const satisfies MeetingState[];
    await addMeeting(tx, {
      ...{ council_id: house.council, meeting_id: id, body_id: body.body_id, slug },
      ...{ kind: 'ordinary', on_day: on, at_time: time.padStart(5, '0'), place },
      state: states.find((known) => known === state.toLowerCase()) ?? was,
      official_page: page === '' ? null : page,
    });
    return { says, made: [{ table: 'meeting', id }], wrong: null };
  },
};

function whatIsWrong({ time, place, page }: Readonly<Record<'time' | 'place' | 'page', string>>) {
  if (!/^([01]?\d|2[0-3]):[0-5]\d$/.test(time)) return 'Write the time as 18:30.';
  if (place === '') return 'Say where it is held.';
  if (page !== '' && !page.startsWith('https://')) return 'An address begins with https://.';
  return null;
}
