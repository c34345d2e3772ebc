import { equal } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { policies } from '#disclosure/policy.ts';
import { passedBefore } from '#disclosure/publish.ts';
import { sameCarerForTwoYears } from '#measures/definitions/same-carer-for-two-years.ts';
import { threeOrMorePlacements } from '#measures/definitions/three-or-more-placements.ts';
import { yearBehindAll } from './behind.ts';

/** A line of a measure whose council was published at `ours`, among ten from 50 to 80. */
function lineAt(measure: typeof threeOrMorePlacements, ours: number, n = 10) {
  const figure = passedBefore(
    {
      measure: measure.code,
      period: { to: day('2026-10-31') },
      breakdown: {},
      unit: 'percent',
      because: null,
      value: 60,
      numerator: 60,
      denominator: 100,
    },
    policies[0]?.id ?? '',
  );
  const year = 2026;
  const council = { name: 'Us', code: '999', year, value: ours, sign: null };
  const neighbours = { year, mean: 65, median: 65, lowest: 50, highest: 80, n, of: 10, each: [] };
  const years = [{ year, council, neighbours, region: null, england: null }];
  return { measure, unit: 'percent' as const, part: null, series: null, figures: [figure], years };
}

const examples = [
  ['below all where higher is better', lineAt(sameCarerForTwoYears, 49), 2026],
  ['above all where higher is better', lineAt(sameCarerForTwoYears, 81), null],
  ['the same as the lowest', lineAt(sameCarerForTwoYears, 50), null],
  ['above all where lower is better', lineAt(threeOrMorePlacements, 81), 2026],
  ['behind, but of four neighbours only', lineAt(threeOrMorePlacements, 81, 4), null],
] as const;

for (const [name, line, year] of examples) {
  test(`${name}: ${year === null ? 'not behind' : 'behind them all'}`, () => {
    equal(yearBehindAll(line), year);
  });
}
