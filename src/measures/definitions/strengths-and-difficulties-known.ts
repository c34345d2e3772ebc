import { fiveToSixteenAllYear, toBeSomeAgeAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { healthStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T07: of children of five to sixteen looked after all year, for how many a score was received. */
export const strengthsAndDifficultiesKnown: Measure = {
  id: 'strengths-and-difficulties-known',
  code: 'T07',
  title: 'Children whose strengths and difficulties questionnaire came back',
  question: 'Have we asked those who know the child how they are feeling?',
  theme: 'health',
  kind: 'share',
  counted: 'children',
  units: ['percent'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: fiveToSixteenAllYear,
  counts: (child, occasion) => healthOf(child, occasion)?.sdqScore != null,
  needs: [ofHealthYear('sdqScore'), ...toBeSomeAgeAllYear],
  split: null,
  says: 'Of the {denominator} children of five to sixteen with us all year, carers told us how {numerator} are feeling ({value}%).',
  betterWhen: 'higher',
  official: { '': 'sdq-received' },
  source: healthStatistics,
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'It is asked only of children of five to sixteen who were looked after through the whole year to 31 March.',
    'The duty begins at four, but the national figure at five, because the day of the questionnaire is not collected.',
    'A carer or a young person may say no.',
  ],
  examples: [
    {
      given: `
        Amal | born 2015-04-01 | Elm 2023-04-01 | health 2025 score 0
        Bryn | born 2015-06-01 | Elm 2023-05-01 | health 2025 SDQ2
        Cleo | born 2020-04-01 | Elm 2023-05-01 | health 2025 score 12`,
      gives: [{ numerator: 1, denominator: 2, value: 50 }],
    },
  ],
};
