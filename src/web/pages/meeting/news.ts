import { readNewestPacks } from '#use-cases/packs/read-published.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { send } from '../../answer.ts';
import { rssOf } from '../../feeds/rss.ts';
import { page } from '../../page.ts';
import { sayDay } from '../../templates.ts';

/** Papers as they come out, for feed readers. */
export const papersNews = page({
  path: '/papers.rss',
  may: 'anyone',
  template: 'meeting/page.njk',
  async show({ house }) {
    const { name } = await readCouncil(house);
    const packs = await readNewestPacks(house);
    const body = rssOf(
      packs.map(({ slug, body_name, on_day, pack, published_at }) => ({
        title: `${body_name}, ${sayDay(on_day)}`,
        path: `/meetings/${slug}`,
        says: pack.items.map(({ number, title }) => `${number}. ${title}`).join('; '),
        at: published_at,
      })),
      {
        title: `Papers of ${name}`,
        about: 'The papers of our public meetings, as they come out.',
        path: '/papers.rss',
        address: house.address,
      },
    );
    return send({ type: 'application/rss+xml; charset=utf-8', body });
  },
});
