import { readPosts } from '#use-cases/bodies/posts.ts';
import { page } from '../../../page.ts';

/** Who answers for what in law, since when, and which post is empty. */
export const postsPage = page({
  path: '/statutory-posts',
  may: 'anyone',
  template: 'bodies/posts/page.njk',
  async show({ house }) {
    const posts = (await readPosts(house)).filter(({ isStatutory }) => isStatutory);
    const empty = posts.filter(({ holder }) => holder === null).length;
    return { heading: 'Who answers for what in law', posts, empty };
  },
});
