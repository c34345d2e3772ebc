import { readCouncil } from '#use-cases/read-council.ts';
import { readScorecard } from '#use-cases/read-scorecard.ts';
import { notFound } from '../../answer.ts';
import { rowsOf } from '../../figures/chapters.ts';
import { page } from '../../page.ts';
import { briefOf } from './brief.ts';

/** A member’s home: one useful thing to do next, then the brief. */
export const memberPage = page({
  path: '/member',
  may: 'see the scorecard',
  template: 'member/page.njk',
  async show({ house, person }) {
    const council = await readCouncil(house);
    const read = await readScorecard(house, person);
    if (!read.done) return notFound();
    const rows = rowsOf(read.scorecard.lines, council.shortName);
    return {
      council,
      heading: `Good to see you, ${person.name}`,
      release: read.scorecard.release,
      ...briefOf(rows),
    };
  },
});
