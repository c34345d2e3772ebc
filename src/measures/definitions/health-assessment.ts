import { lookedAfterAllYear, toBeLookedAfterAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T01: of children looked after all year, how many had their health assessment. */
export const healthAssessment: Measure = {
  id: 'health-assessment',
  code: 'T01',
  title: 'Children who had their health assessment',
  question: 'Has every child seen a doctor or nurse about their health this year?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: lookedAfterAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.healthAssessed === true,
  needs: [ofHealthYear('healthAssessed'), ...toBeLookedAfterAllYear],
  split: null,
  says: 'Of the {denominator} children with us all year, {numerator} had their health assessment ({value}%).',
  betterWhen: 'higher',
  official: { '': 'health-assessment' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children looked after through the whole year to 31 March.',
    'Children under five should have two in the year; the return says whether they had what they should.',
    'A young person who says no counts as not assessed.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2024-04-01 | health 2025 assessed
        Bryn | Elm 2023-05-01 | health 2025
        Cleo | Elm 2023-05-01
        Dina | Elm 2024-04-02 | health 2025 assessed
        Eddy | Elm 2023-05-01 2024-07-01 | Elm 2024-08-01 | health 2025 assessed
        Faye | Elm 2020-05-01 | health 2024 assessed`,
      gives: [{ numerator: 1, denominator: 4, value: 25 }],
    },
  ],
};
