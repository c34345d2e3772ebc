import { readMap } from '#use-cases/bodies/read-map.ts';
import { page } from '../../../page.ts';
import { drawMap } from './draw-map.ts';

const saidLine = {
  'reports to us': 'reports to it',
  'we report to': 'it reports there',
  'works with us': 'works with it',
} as const;

/** The bodies and who reports to whom: a picture, and the same as a list. */
export const mapPage = page({
  path: '/bodies/map',
  may: 'anyone',
  template: 'bodies/map/page.njk',
  async show({ house }) {
    const map = await readMap(house);
    const nameOf = new Map(map.bodies.map(({ slug, name }) => [slug, name]));
    return {
      heading: 'Who reports to whom',
      picture: map.bodies.length === 0 ? null : drawMap(map),
      bodies: map.bodies.map((body) => ({
        ...body,
        underName: body.under === null ? null : (nameOf.get(body.under) ?? null),
        links: map.links
          .filter((link) => link.body === body.slug)
          .map((link) => ({ ...link, said: saidLine[link.line] })),
      })),
    };
  },
});
