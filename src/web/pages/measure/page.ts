import { readCouncil } from '#use-cases/read-council.ts';
import { readMeasure } from '#use-cases/read-measure.ts';
import { notFound } from '../../answer.ts';
import { page } from '../../page.ts';
import { drawnExamples } from './examples.ts';
import { sectionsOf, wholeOf } from './sections.ts';

/** One measure: asked, said, drawn, tabled, defined. */
export const measurePage = page({
  path: '/figures/:measure',
  may: 'anyone',
  template: 'measure/page.njk',
  async show({ house, params }) {
    const read = await readMeasure(house, params.measure);
    if (read === null) return notFound();
    const { measure, lines, model, publishedAt } = read;
    const council = await readCouncil(house);
    return {
      council,
      heading: measure.question,
      measure,
      publishedAt,
      model,
      sections: sectionsOf(lines, council.shortName),
      examples: drawnExamples(measure),
      whole: wholeOf(lines),
    };
  },
});
