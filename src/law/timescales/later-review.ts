import { day } from '#calendar/day.ts';
import { carePlanningRegulations } from '../care-planning-regulations.ts';
import type { Timescale } from '../timescale.ts';

/** Every later review of a child’s case: six months from when the one before was really held. */
export const laterReview: Timescale = {
  id: 'later-review',
  duty: 'Review the child’s case for the third time, and every time after',
  clockStarts: 'the day the review before was held, even when that was late',
  allows: { months: 6 },
  force: 'regulation',
  inForce: { from: day('2011-04-01'), until: null },
  source: carePlanningRegulations('regulation 33(2)'),
  notModelled: [
    'How well the review was done: the text asks more of it than a date.',
    'Reviews that need not be a meeting, in a long-term foster home.',
    'The easing of these duties from 24 April to 25 September 2020.',
  ],
  examples: [
    { from: day('2024-09-28'), due: day('2025-03-28'), because: 'the same date, six months on' },
    {
      from: day('2023-08-31'),
      due: day('2024-02-29'),
      because: 'a leap year’s February ends there',
    },
    { from: day('2024-08-31'), due: day('2025-02-28'), because: 'and any other year’s here' },
  ],
};
