import { may } from '#access/permissions.ts';
import { readCouncil } from '#use-cases/read-council.ts';
import { readEveryLine } from '#use-cases/read-every-line.ts';
import { rowsOf } from '../../../figures/chapters.ts';
import { page } from '../../../page.ts';

/** The health section of the health and wellbeing board’s report on children, from what is released. */
export const healthSectionPage = page({
  path: '/referrals/health-section',
  may: 'follow actions',
  template: 'referrals/health/page.njk',
  async show({ house, person }) {
    const council = await readCouncil(house);
    const { lines, release } = await readEveryLine(house);
    const health = lines.filter(({ measure }) => measure.theme === 'health');
    const rows = rowsOf(health, council.shortName);
    return {
      council,
      heading: 'The health of children in our care',
      rows,
      release,
      worse: rows.filter(({ signal }) => signal?.looks === 'worse'),
      mayRefer: may(person.roles, 'refer a matter'),
    };
  },
});
