import { deepEqual, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { instant } from '#calendar/instant.ts';
import type { CalendarMeeting } from '#use-cases/year/read-calendar.ts';
import { calendarFeed } from './calendar-feed.ts';
import { rssOf } from './rss.ts';

const meeting: CalendarMeeting = {
  slug: 'corporate-parenting-committee-2026-09-08',
  body: { slug: 'corporate-parenting-committee', name: 'Corporate Parenting Committee' },
  kind: 'ordinary',
  on: day('2026-09-08'),
  time: '18:30',
  place: 'Town Hall; Committee Room 1',
  state: 'planned',
  officialPage: null,
};
const house = { council: 'Estuary Borough Council', address: 'https://rooftree.estuary.example' };

/** The lines of a calendar that begin with `name`, folded ones put together. */
function lines(calendar: string, name: string): readonly string[] {
  const unfolded = calendar.replaceAll('\r\n ', '');
  return unfolded.split('\r\n').filter((line) => line.startsWith(name));
}

test('half past six in September is half past five by the world’s clock, and the place is escaped', () => {
  const feed = calendarFeed([meeting], house);
  deepEqual(lines(feed, 'DTSTART'), ['DTSTART:20260908T173000Z']);
  deepEqual(lines(feed, 'LOCATION'), ['LOCATION:Town Hall\\; Committee Room 1']);
  deepEqual(lines(feed, 'UID'), [
    'UID:corporate-parenting-committee-2026-09-08@rooftree.estuary.example',
  ]);
});

test('in January the two clocks agree', () => {
  const feed = calendarFeed([{ ...meeting, on: day('2027-01-12') }], house);
  deepEqual(lines(feed, 'DTSTART'), ['DTSTART:20270112T183000Z']);
});

for (const state of ['cancelled', 'postponed'] as const) {
  test(`a meeting that is ${state} is struck out in a calendar that knew it`, () => {
    deepEqual(lines(calendarFeed([{ ...meeting, state }], house), 'STATUS'), ['STATUS:CANCELLED']);
  });
}

test('news carries its link and its moment, and marks of HTML are words in it', () => {
  const at = instant('2026-09-08T00:00:00.000Z');
  const feed = rssOf([{ title: 'A <b>meeting</b>', path: '/meetings/x', says: '18:30', at }], {
    title: 'Meetings',
    about: 'When we meet',
    path: '/meetings',
    address: house.address,
  });
  match(feed, /<link>https:\/\/rooftree\.estuary\.example\/meetings\/x<\/link>/);
  match(feed, /Tue, 08 Sep 2026 00:00:00 GMT/);
  ok(feed.includes('<![CDATA[A <b>meeting</b>]]>') || feed.includes('&lt;b&gt;'));
});
