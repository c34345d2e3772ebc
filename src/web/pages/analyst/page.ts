import { listReceipts } from '#use-cases/list-receipts.ts';
import { listReleases } from '#use-cases/list-releases.ts';
import { page } from '../../page.ts';
import { nextThing } from './next-thing.ts';

/** The analyst’s workbench: the one useful thing to do next, and the ways to everything else. */
export const analystPage = page({
  path: '/analyst',
  may: 'prepare a release',
  template: 'analyst/page.njk',
  async show({ house, person, query }) {
    const releases = await listReleases(house, person);
    return {
      heading: 'Your workbench',
      asked: query.asked === '1',
      next: nextThing(await listReceipts(house, person), releases),
      standing: releases.find(({ state }) => state === 'published') ?? null,
      waiting: releases.filter(({ state }) => state === 'prepared').length,
    };
  },
});
