import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { CalendarMeeting } from '#use-cases/year/read-calendar.ts';

/** `meetings` as a calendar that a telephone or mail program can follow. */
export function calendarFeed(
  meetings: readonly CalendarMeeting[],
  { council, address }: { readonly council: string; readonly address: string },
): string {
  const calendar = ical({
    name: `Meetings of ${council}`,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Rooftree', product: 'meetings', language: 'EN' },
  });
  for (const meeting of meetings) {
    const start = Temporal.ZonedDateTime.from(
      `${meeting.on}T${meeting.time}[Europe/London]`,
    ).toInstant();
    calendar.createEvent({
      id: `${meeting.slug}@${new URL(address).hostname}`,
      start,
      // Nobody says how long a meeting will be; two hours keep the evening free.
      end: start.add({ hours: 2 }),
      stamp: start,
      summary: meeting.body.name,
      location: meeting.place,
      url: `${address}/meetings/${meeting.slug}`,
      status:
        meeting.state === 'cancelled' || meeting.state === 'postponed'
          ? ICalEventStatus.CANCELLED
          : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
