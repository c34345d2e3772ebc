import { lookedAfterAllYear, toBeLookedAfterAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T10: of children looked after all year, how many were found to misuse drugs or alcohol. */
export const substanceMisuse: Measure = {
  id: 'substance-misuse',
  code: 'T10',
  title: 'Children known to have a problem with drugs or alcohol',
  question: 'Which of our children are struggling with drugs or alcohol, and do we know?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: lookedAfterAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.substanceMisuse === true,
  needs: [ofHealthYear('substanceMisuse'), ...toBeLookedAfterAllYear],
  split: null,
  says: 'Of the {denominator} children with us all year, {numerator} were found to have a problem with drugs or alcohol ({value}%).',
  betterWhen: 'lower',
  official: { '': 'substance-misuse' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children looked after through the whole year to 31 March.',
    'It counts what somebody noticed: a low figure can mean that nobody looked.',
    'Few children are in it, so the number is often hidden to protect them.',
  ],
  examples: [
    {
      given: `
        Amal | born 2009-04-01 | Elm 2023-04-01 | health 2025 misuse
        Bryn | born 2015-06-01 | Elm 2023-05-01 | health 2025`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
