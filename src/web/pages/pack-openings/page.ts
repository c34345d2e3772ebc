import { readOpenings } from '#use-cases/packs/read-openings.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** Who opened the restricted pack of a meeting, for the monitoring officer. */
export const packOpeningsPage = page({
  path: '/clearance/packs/:meeting',
  may: 'see who opened papers',
  template: 'pack-openings/page.njk',
  async show({ house, person, params }) {
    const openings = await readOpenings(house, person, params.meeting);
    if (openings === null) return notFound();
    const { meeting } = openings;
    return {
      heading: `Who opened the papers of ${meeting.body}, ${sayDay(meeting.day)}`,
      ...openings,
    };
  },
});
