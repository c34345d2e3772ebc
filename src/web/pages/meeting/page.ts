import type { House } from '#use-cases/house.ts';
import { type MeetingPage, readMeetingPage } from '#use-cases/packs/read-meeting-page.ts';
import { type Answer, notFound } from '../../answer.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** A meeting as anybody reads it: what was frozen when its pack was published, and nothing else. */
export const meetingPage = page({
  path: '/meetings/:meeting',
  may: 'anyone',
  template: 'meeting/page.njk',
  show: ({ house, params }) => printed(house, params.meeting, (page) => page.html),
});

/** The same meeting in plain words, for young people. */
export const youngPeoplesPage = page({
  path: '/meetings/:meeting/young-people',
  may: 'anyone',
  template: 'meeting/page.njk',
  show: ({ house, params }) => printed(house, params.meeting, (page) => page.young_html),
});

async function printed(
  house: House,
  slug: string,
  fragmentOf: (page: MeetingPage) => string | null,
): Promise<Answer> {
  const read = await readMeetingPage(house, slug);
  const { council, meeting, state, withdrawn_at } = read;
  if (meeting === null) return notFound();
  return {
    heading: `${meeting.body}, ${sayDay(meeting.day)}`,
    council,
    meeting,
    isWithdrawn: state === 'withdrawn',
    withdrawnAt: withdrawn_at,
    fragment: fragmentOf(read),
  };
}
