import { day } from '#calendar/day.ts';
import { carePlanningRegulations } from '../care-planning-regulations.ts';
import type { Timescale } from '../timescale.ts';

/** The second review of a child’s case: three months from when the first was really held. */
export const secondReview: Timescale = {
  id: 'second-review',
  duty: 'Review the child’s case for the second time',
  clockStarts: 'the day the first review was held, even when that was late',
  allows: { months: 3 },
  force: 'regulation',
  inForce: { from: day('2011-04-01'), until: null },
  source: carePlanningRegulations('regulation 33(2)'),
  notModelled: [
    'How well the review was done: the text asks more of it than a date.',
    'Whether an adjourned meeting counts from its start or from its completion.',
    'The easing of these duties from 24 April to 25 September 2020.',
  ],
  examples: [
    {
      from: day('2024-06-28'),
      due: day('2024-09-28'),
      because: 'the same date, though a Saturday',
    },
    { from: day('2023-11-30'), due: day('2024-02-29'), because: 'February has no 30th' },
    { from: day('2024-11-30'), due: day('2025-02-28'), because: 'nor, most years, a 29th' },
  ],
};
