import { readBodies } from '#use-cases/bodies/read-body.ts';
import { page } from '../../../page.ts';

/** The bodies that look after the council’s duty to its children, each with its parts. */
export const bodiesPage = page({
  path: '/bodies',
  may: 'anyone',
  template: 'bodies/list/page.njk',
  async show({ house }) {
    return { heading: 'Who meets, and decides', bodies: await readBodies(house) };
  },
});
