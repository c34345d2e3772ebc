import { readAsked } from '#use-cases/reports/read-queues.ts';
import { page } from '../../page.ts';
import { askedInWords } from '../author/words.ts';

/** What somebody was asked to clear or to comment on, and by when. */
export const clearancePage = page({
  path: '/clearance',
  may: 'answer for a report',
  template: 'clearance/page.njk',
  async show({ house, person, query }) {
    const asked = await readAsked(house, person);
    return {
      heading: 'Reports to clear',
      asked: asked.map((one) => ({ ...one, what: askedInWords[one.part] })),
      done: query.done ?? '',
    };
  },
});
