import { readEngagements } from '#use-cases/year/engagements.ts';
import { readPublicProgramme } from '#use-cases/year/read-programme.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { purposeInWords } from '../words.ts';

/** What a body plans to hear, for everybody: its meetings ahead, and what became of the year behind. */
export const programmePage = page({
  path: '/bodies/:body/programme',
  may: 'anyone',
  template: 'year/programme/page.njk',
  async show({ house, params }) {
    const programme = await readPublicProgramme(house, params.body);
    const engagements = await readEngagements(house, params.body);
    if (programme === null) return notFound();
    return {
      heading: `What ${programme.body.name} will hear`,
      ...programme,
      engagements: engagements?.engagements ?? [],
      purposeInWords,
    };
  },
});
