import { instant } from '#calendar/instant.ts';
import { londonDayOf } from '#calendar/london.ts';
import type { MeetingState } from '#governance/meeting.ts';
import type { House } from '#use-cases/house.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { type CalendarMeeting, readCalendar } from '#use-cases/year/read-calendar.ts';
import { send } from '../../../answer.ts';
import { calendarFeed } from '../../../feeds/calendar-feed.ts';
import { rssOf } from '../../../feeds/rss.ts';
import { page } from '../../../page.ts';

/** Every public meeting of a year back and a year ahead. */
export const calendarPage = page({
  path: '/meetings',
  may: 'anyone',
  template: 'year/calendar/page.njk',
  async show({ house }) {
    const meetings = await readCalendar(house);
    const today = londonDayOf(house.now());
    return {
      heading: 'Meetings',
      months: byMonth(meetings.filter(({ on }) => on >= today)),
      past: meetings.filter(({ on }) => on < today).toReversed(),
      saidState,
    };
  },
});

/** The same meetings for calendar programs. */
export const calendarFile = page({
  path: '/meetings.ics',
  may: 'anyone',
  template: 'year/calendar/page.njk',
  async show({ house }) {
    const { name } = await readCouncil(house);
    const meetings = await readCalendar(house);
    return send({
      type: 'text/calendar; charset=utf-8',
      body: calendarFeed(meetings, { council: name, address: house.address }),
    });
  },
});

/** The coming meetings as news, for feed readers. */
export const meetingsNews = page({
  path: '/meetings.rss',
  may: 'anyone',
  template: 'year/calendar/page.njk',
  async show({ house }) {
    return send({ type: 'application/rss+xml; charset=utf-8', body: await news(house) });
  },
});

async function news(house: House): Promise<string> {
  const { name } = await readCouncil(house);
  const today = londonDayOf(house.now());
  const coming = (await readCalendar(house)).filter(({ on }) => on >= today);
  return rssOf(
    coming.map((meeting) => ({
      title: `${meeting.body.name}, ${meeting.on}`,
      path: `/meetings/${meeting.slug}`,
      says: [meeting.time, meeting.place, saidState[meeting.state]].filter(Boolean).join(', '),
      at: instant(`${meeting.on}T00:00:00.000Z`),
    })),
    {
      title: `Meetings of ${name}`,
      about: 'When and where our bodies meet in public.',
      path: '/meetings',
      address: house.address,
    },
  );
}

/** What a reader should know of a meeting that is not simply ahead or over; '' where there is nothing. */
const saidState: Readonly<Record<MeetingState, string>> = {
  planned: '',
  called: 'agenda published',
  held: '',
  inquorate: 'too few members came',
  adjourned: 'adjourned',
  postponed: 'postponed',
  cancelled: 'cancelled',
};

function byMonth(meetings: readonly CalendarMeeting[]) {
  return [...Map.groupBy(meetings, ({ on }) => on.slice(0, 7))].map(([, those]) => ({
    first: those[0]?.on ?? '',
    meetings: those,
  }));
}
