import { readHandedOverReports } from '#use-cases/reports/read-queues.ts';
import { page } from '../../page.ts';

/** The final reports that came to the proper officer, those to be received first. */
export const handedOverPage = page({
  path: '/clerk/reports',
  may: 'run meetings',
  template: 'clerk-reports/page.njk',
  async show({ house, person, query }) {
    const reports = await readHandedOverReports(house, person);
    return {
      heading: 'Final reports',
      waiting: reports.filter(({ receivedAt }) => receivedAt === null),
      received: reports.filter(({ receivedAt }) => receivedAt !== null),
      done: query.done ?? '',
    };
  },
});
