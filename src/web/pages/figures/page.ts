import { readFiguresPage } from '#use-cases/read-figures-page.ts';
import { page } from '../../page.ts';

/** All published figures, as they were drawn when the newest release was approved. */
export const figuresPage = page({
  path: '/figures',
  may: 'anyone',
  template: 'figures/page.njk',
  async show({ house }) {
    return { heading: 'Our children, in figures', ...(await readFiguresPage(house)) };
  },
});
