import { signalRule } from '#measures/signal.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { readScorecard } from '#use-cases/read-scorecard.ts';
import { notFound } from '../../answer.ts';
import { chaptersOf } from '../../figures/chapters.ts';
import { page } from '../../page.ts';

/** The scorecard: themes as chapters, and of every row the one question that counts. */
export const scorecardPage = page({
  path: '/member/scorecard',
  may: 'see the scorecard',
  template: 'member/scorecard.njk',
  async show({ house, person }) {
    const council = await readCouncil(house);
    const read = await readScorecard(house, person);
    if (!read.done) return notFound();
    const { release, lines, model } = read.scorecard;
    return {
      council,
      heading: 'Scorecard',
      release,
      model,
      signalRule,
      chapters: chaptersOf(lines, council.shortName),
    };
  },
});
