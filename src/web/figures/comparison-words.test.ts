import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import type { Unit } from '#disclosure/figure.ts';
import { policies } from '#disclosure/policy.ts';
import { passedBefore } from '#disclosure/publish.ts';
import type { ComparedYear } from '#measures/compare.ts';
import { threeOrMorePlacements } from '#measures/definitions/three-or-more-placements.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { comparisonInWords } from './comparison-words.ts';

function lineTo(to: string, value: number | null, unit: Unit = 'percent'): ComparedLine {
  const name = { measure: 'S01', period: { to: day(to) }, breakdown: {}, unit };
  const because = value === null ? ('small numbers' as const) : null;
  const figure = passedBefore(
    { ...name, because, value, numerator: value === null ? null : 19, denominator: null },
    policies[0]?.id ?? '',
  );
  const series = 'three-or-more-placements';
  const measure = threeOrMorePlacements;
  return { measure, unit, part: null, series, figures: [figure], years: [published(2025)] };
}

function published(year: number): ComparedYear {
  const value = (name: string, of: number) => ({ name, code: name, year, value: of, sign: null });
  return {
    year,
    council: value('Estuary', 8),
    neighbours: {
      year,
      mean: 10.66,
      median: 10,
      lowest: 7,
      highest: 14,
      n: 3,
      of: 10,
      each: [],
    },
    region: value('East of England', 11),
    england: value('England', 10),
  };
}

const examples = [
  [
    'of the same year, it is judged',
    lineTo('2025-03-31', 7),
    'That is better than England (10%), and better than the councils most like ours (10.7% on average).',
  ],
  [
    'a higher figure where lower is better',
    lineTo('2025-03-31', 12),
    'That is not as good as England (10%), and not as good as the councils most like ours (10.7% on average).',
  ],
  [
    'the same number',
    lineTo('2025-03-31', 10),
    'That is the same as England (10%), and better than the councils most like ours (10.7% on average).',
  ],
  [
    'of another year, it is told with its year and not judged',
    lineTo('2026-03-31', 7),
    'In the year to March 2025, the newest published: England 10%; the councils most like ours 10.7%; ours, as published, 8%.',
  ],
  [
    'of another month of the same year, it is not judged either',
    lineTo('2025-02-28', 7),
    'In the year to March 2025, the newest published: England 10%; the councils most like ours 10.7%; ours, as published, 8%.',
  ],
  [
    'a withheld figure is not judged, which would give it away',
    lineTo('2025-03-31', null),
    'In the same year: England 10%; the councils most like ours 10.7%; ours, as published, 8%.',
  ],
  [
    'a number of children is laid beside our own alone',
    lineTo('2026-03-31', 276, 'count'),
    'The Department for Education’s newest number for us is 8, for the year to March 2025.',
  ],
  ['nothing loaded', { ...lineTo('2025-03-31', 7), years: [] }, 'No comparator loaded.'],
] as const;

for (const [name, line, words] of examples) {
  test(`${name}: ${words}`, () => {
    equal(comparisonInWords(line), words);
  });
}
