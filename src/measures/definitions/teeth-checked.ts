import { lookedAfterAllYear, toBeLookedAfterAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T02: of children looked after all year, how many saw a dentist. */
export const teethChecked: Measure = {
  id: 'teeth-checked',
  code: 'T02',
  title: 'Children whose teeth were checked',
  question: 'Has every child seen a dentist this year?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: lookedAfterAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.teethChecked === true,
  needs: [ofHealthYear('teethChecked'), ...toBeLookedAfterAllYear],
  split: null,
  says: 'Of the {denominator} children with us all year, {numerator} had their teeth checked by a dentist ({value}%).',
  betterWhen: 'higher',
  official: { '': 'teeth-checked' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children looked after through the whole year to 31 March.',
    'Babies are in it, though many see no dentist in their first year.',
    'In 2020–21 dentists were shut for months: that year’s fall was not of anybody’s making.',
  ],
  examples: [
    {
      given: `
        Amal | Elm 2023-04-01 | health 2025 teeth
        Bryn | Elm 2023-05-01 | health 2025 teeth
        Cleo | Elm 2023-05-01 | health 2025 assessed`,
      gives: [{ numerator: 2, denominator: 3, value: 67 }],
    },
  ],
};
