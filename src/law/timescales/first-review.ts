import { day } from '#calendar/day.ts';
import { carePlanningRegulations } from '../care-planning-regulations.ts';
import type { Timescale } from '../timescale.ts';

/** The first review of a child’s case: 20 working days, which are not 28 days. */
export const firstReview: Timescale = {
  id: 'first-review',
  duty: 'Review the child’s case for the first time',
  clockStarts: 'the day the child becomes looked after, however many homes they have had since',
  allows: { workingDays: 20 },
  force: 'regulation',
  inForce: { from: day('2011-04-01'), until: null },
  source: carePlanningRegulations('regulation 33(1)'),
  notModelled: [
    'How well the review was done: the text asks more of it than a date.',
    'The earlier review that an independent reviewing officer may ask for.',
    'The easing of these duties from 24 April to 25 September 2020.',
  ],
  examples: [
    { from: day('2024-06-03'), due: day('2024-07-01'), because: 'four whole weeks, no holiday' },
    { from: day('2024-06-01'), due: day('2024-06-28'), because: 'care began on a Saturday' },
    {
      from: day('2024-12-09'),
      due: day('2025-01-09'),
      because: 'three bank holidays fall between',
    },
    {
      from: day('2022-09-01'),
      due: day('2022-09-30'),
      because: 'the Queen’s funeral was a holiday',
    },
  ],
};
