import { type AdminHome, readAdminHome } from '#use-cases/people/read-admin-home.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';

/** The administrator’s home: what needs doing to keep the house, and nothing of what is in it. */
export const adminPage = page({
  path: '/admin',
  may: 'manage people',
  template: 'admin/page.njk',
  async show({ house, person }) {
    const home = await readAdminHome(house, person);
    if (home === null) return notFound();
    const isAlone = home.administrators < 2;
    return {
      heading: 'Keeping the house',
      ...home,
      isAlone,
      isInOrder: !isAlone && isInOrder(home),
    };
  },
});

/** Whether nothing of what is kept waits for an administrator. */
function isInOrder({ hasPost, post, isBackupOld, ...people }: AdminHome): boolean {
  const waiting = [people.endingSoon, people.invited, people.withoutRole].flat();
  return hasPost && post.givenUp === 0 && !isBackupOld && waiting.length === 0;
}
