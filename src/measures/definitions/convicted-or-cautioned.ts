import { tenAndOverAllYear, toBeSomeAgeAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** R06: of children of ten and over looked after all year, how many were convicted or cautioned. */
export const convictedOrCautioned: Measure = {
  id: 'convicted-or-cautioned',
  code: 'R06',
  title: 'Children convicted or cautioned in the year',
  question: 'Are our children kept out of trouble with the law, as our own would be?',
  theme: 'safety',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: tenAndOverAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.convicted === true,
  needs: [ofHealthYear('convicted'), ...toBeSomeAgeAllYear],
  split: null,
  says: 'Of the {denominator} children aged ten or over with us all year, {numerator} were convicted or cautioned ({value}%).',
  betterWhen: 'lower',
  official: { '': 'convicted' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children of ten to seventeen who were looked after through the whole year to 31 March.',
    'Few children are in it, so the number is nearly always hidden to protect them, here and nationally.',
    'A child may be in court for what a parent would have settled at home.',
  ],
  examples: [
    {
      given: `
        Amal | born 2009-04-01 | Elm 2023-04-01 | health 2025 convicted
        Bryn | born 2015-03-31 | Elm 2023-05-01 | health 2025
        Cleo | born 2015-04-01 | Elm 2023-05-01 | health 2025`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
