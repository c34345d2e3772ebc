import { sentenceOf } from '#measures/sentence.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { readFrontPage } from '#use-cases/read-front-page.ts';
import { measureAddress } from '../../figures/line-name.ts';
import { sparklineOf } from '../../figures/trend-of.ts';
import { page } from '../../page.ts';

/** The front page: what we promised our children, and how it is going, in three sentences. */
export const frontPage = page({
  path: '/',
  may: 'anyone',
  template: 'home/page.njk',
  async show({ house }) {
    const council = await readCouncil(house);
    const { promise, lines } = await readFrontPage(house);
    return {
      council,
      heading: `${council.name}: a parent to its children in care`,
      promise: promise === null ? null : promise.split(/\n\s*\n/),
      figures: lines.map((line) => {
        const newest = line.figures.at(-1);
        return {
          address: measureAddress(line),
          question: line.measure.question,
          sentence: newest === undefined ? '' : sentenceOf(line, newest),
          asAt: newest?.period.to,
          sparkline:
            line.figures.length < 2 ? '' : sparklineOf({ ...line, years: [] }, council.shortName),
        };
      }),
    };
  },
});
