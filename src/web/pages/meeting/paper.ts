import { readPublishedPaper } from '#use-cases/packs/read-published.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';

/** One paper of a published pack, as it was frozen. */
export const paperPage = page({
  path: '/meetings/:meeting/papers/:paper',
  may: 'anyone',
  template: 'meeting/paper.njk',
  async show({ house, params }) {
    const paper = await readPublishedPaper(house, params);
    return paper === null ? notFound() : { heading: paper.title, fragment: paper.html };
  },
});
