import { readPastPaper } from '#use-cases/import/past-papers.ts';
import { notFound, send } from '../../../answer.ts';
import { page } from '../../../page.ts';

/** A paper from before Rooftree, as it was published then. */
export const pastPaperPage = page({
  path: '/bodies/:body/past-papers/:paper',
  may: 'anyone',
  template: 'bodies/body/page.njk',
  async show({ house, params }) {
    const paper = await readPastPaper(house, params);
    if (paper === null) return notFound();
    const saveAs = `${paper.on_day} ${paper.title}.pdf`;
    return send({ type: 'application/pdf', body: paper.bytes, saveAs });
  },
});
