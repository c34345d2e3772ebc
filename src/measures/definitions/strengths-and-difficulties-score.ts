import { fiveToSixteenAllYear, toBeSomeAgeAllYear } from '../cohorts.ts';
import { healthOf } from '../health.ts';
import type { Measure } from '../measure.ts';
import { ofHealthYear } from '../needs.ts';
import { outcomesStatistics, sinceTheReturnsWeRead } from '../sources.ts';

/** T08: the average strengths and difficulties score of those received. */
export const strengthsAndDifficultiesScore: Measure = {
  id: 'strengths-and-difficulties-score',
  code: 'T08',
  title: 'The average strengths and difficulties score',
  question: 'How are our children feeling?',
  theme: 'health',
  kind: 'mean',
  counted: 'children',
  units: ['score'],
  period: 'year',
  monthly: false,
  restsOn: 'healthYears',
  among: fiveToSixteenAllYear,
  score: (child, occasion) => healthOf(child, occasion)?.sdqScore ?? null,
  needs: [ofHealthYear('sdqScore'), ...toBeSomeAgeAllYear],
  split: null,
  says: 'The questionnaires of {denominator} children gave an average of {value} out of 40, where a lower number is better.',
  betterWhen: 'lower',
  official: { '': 'sdq-average' },
  source: outcomesStatistics('Emotional and behavioural health'),
  inForce: sinceTheReturnsWeRead,
  caveats: [
    'Up to 13 is what most children have; 17 and over is a reason to look closer.',
    'Only those whose questionnaire came back are in it: read it beside how many did.',
    'It is filled in by the carer, so it is how the child seems to them.',
  ],
  examples: [
    {
      given: `
        Amal | born 2015-04-01 | Elm 2023-04-01 | health 2025 score 11
        Bryn | born 2015-06-01 | Elm 2023-05-01 | health 2025 score 14
        Cleo | born 2014-04-01 | Elm 2023-05-01 | health 2025 SDQ5
        Dina | born 2008-03-31 | Elm 2023-05-01 | health 2025 score 40`,
      gives: [{ numerator: 25, denominator: 2, value: 12.5 }],
    },
  ],
};
