import { toBeSomeAgeAllYear, underFiveAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T04: of children under five looked after all year, how many are up to date with development checks. */
export const developmentChecks: Measure = {
  id: 'development-checks',
  code: 'T04',
  title: 'Young children whose development checks are up to date',
  question: 'Is somebody watching over how our youngest children grow and learn?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: underFiveAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.developmentChecked === true,
  needs: [ofHealthYear('developmentChecked'), ...toBeSomeAgeAllYear],
  split: null,
  says: 'Of the {denominator} children under five with us all year, {numerator} are up to date with their development checks ({value}%).',
  betterWhen: 'higher',
  official: { '': 'development-checks' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children under five who were looked after through the whole year to 31 March.',
    'Few children are in it, so one child can be several percentage points.',
    'A child with nothing recorded counts as not having had it.',
  ],
  examples: [
    {
      given: `
        Amal | born 2020-04-01 | Elm 2023-04-01 | health 2025 development
        Bryn | born 2021-06-01 | Elm 2023-05-01 | health 2025
        Cleo | born 2020-03-31 | Elm 2023-05-01 | health 2025 development`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
