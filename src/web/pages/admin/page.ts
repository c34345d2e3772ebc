import { readAdminHome } from '#use-cases/people/read-admin-home.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';

/** The administrator’s home: what needs doing to keep the house, and nothing of what is in it. */
export const adminPage = page({
  path: '/admin',
  may: 'manage people',
  template: 'admin/page.njk',
  async show({ house, person }) {
    const home = await readAdminHome(house, person);
    return home === null ? notFound() : { heading: 'Keeping the house', ...home };
  },
});
