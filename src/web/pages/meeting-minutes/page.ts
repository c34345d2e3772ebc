import type { PublicMinutes } from '#governance/minutes.ts';
import { readPublicMinutes } from '#use-cases/meetings/read-public-minutes.ts';
import { readMeetingPage } from '#use-cases/packs/read-meeting-page.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** The minutes of a meeting as anybody reads them, once they are published. */
export const minutesPage = page({
  path: '/meetings/:meeting/minutes',
  may: 'anyone',
  template: 'meeting-minutes/page.njk',
  async show({ house, params }) {
    const published = await readPublicMinutes(house, params.meeting);
    const { meeting } = await readMeetingPage(house, params.meeting);
    if (published === null || meeting === null) return notFound();
    const { minutes, state } = published;
    return {
      heading: `Minutes: ${meeting.body}, ${sayDay(meeting.day)}`,
      meeting,
      minutes,
      came: byComing(minutes.present),
      standing: standing[state],
      saysState,
      saysInterest,
    };
  },
});

/** How far the minutes have come, in words. */
const standing = {
  published: 'A draft: the next meeting approves it.',
  approved: 'Approved, and not signed yet.',
  signed: 'Approved and signed.',
} as const;

/** What became of a resolution, in words. */
const saysState = {
  moved: 'Moved',
  seconded: 'Seconded',
  carried: 'Resolved',
  lost: 'Lost',
  deferred: 'Put off',
  withdrawn: 'Withdrawn',
} as const;

/** What was declared, in words about somebody else. */
const saysInterest = {
  'foster carer': 'is a foster carer',
  'family who foster': 'has somebody in the family who fosters',
  'works with children in care': 'has somebody in the family who works with children in care',
  'care experienced': 'was in care',
  'other personal': 'has a personal interest',
  disclosable: 'has a disclosable pecuniary interest, and left the room',
} as const;

function byComing(present: PublicMinutes['present']) {
  return {
    here: present.filter(({ attended }) => attended === 'present'),
    substitutes: present.filter(({ attended }) => attended === 'substitute'),
    apologies: present.filter(({ attended }) => attended === 'apologies'),
  };
}
