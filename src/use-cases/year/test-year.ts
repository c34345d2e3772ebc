import { type Day, day } from '#calendar/day.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';

/** A body and its meetings on `days`, put straight into a test’s house. */
export async function addTestBody(
  house: House,
  slug: string,
  days: readonly string[],
): Promise<{ readonly body: string; readonly meetings: readonly string[] }> {
  const body = crypto.randomUUID();
  const council_id = house.council;
  const meetings = days.map((on) => ({
    council_id,
    meeting_id: crypto.randomUUID(),
    body_id: body,
    slug: `${slug}-${on}`,
    kind: 'ordinary' as const,
    on_day: day(on) satisfies Day,
    at_time: '18:30',
    place: 'Committee Room 1',
    state: 'planned' as const,
    official_page: null,
  }));
  await within(house.database, 'app_house', { council: council_id, person: null }, async (tx) => {
    await tx
      .insertInto('house.body')
      .values({
        council_id,
        body_id: body,
        slug,
        name: 'Corporate Parenting Committee',
        legal_form: 'committee',
        purpose: '',
        parent_id: null,
        quorum: 3,
        ended_on: null,
      })
      .execute();
    if (meetings.length > 0) await tx.insertInto('house.meeting').values(meetings).execute();
  });
  return { body, meetings: meetings.map((meeting) => meeting.slug) };
}
