import { lookedAfterAllYear, toBeLookedAfterAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T03: of children looked after all year, how many are up to date with immunisations. */
export const immunisations: Measure = {
  id: 'immunisations',
  code: 'T03',
  title: 'Children whose immunisations are up to date',
  question: 'Are our children protected against illnesses that can be prevented?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: lookedAfterAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.immunised === true,
  needs: [ofHealthYear('immunised'), ...toBeLookedAfterAllYear],
  split: null,
  says: 'Of the {denominator} children with us all year, {numerator} are up to date with their immunisations ({value}%).',
  betterWhen: 'higher',
  official: { '': 'immunisations' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children looked after through the whole year to 31 March.',
    'For young people who came to this country alone, what they had before is often not known.',
    'A child with nothing recorded counts as not having had it.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2023-04-01 | health 2025 immunised
        Bryn | Elm 2023-05-01 | health 2025 ?immunised
        Cleo | Elm 2023-05-01 | health 2025`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
