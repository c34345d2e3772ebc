import { match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '#calendar/day.ts';
import { policies } from '#disclosure/policy.ts';
import { passedBefore } from '#disclosure/publish.ts';
import { threeOrMorePlacements } from '#measures/definitions/three-or-more-placements.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { stripOf } from './strip-of.ts';

/** A line whose newest figure is 7, as at `to`, and whose council was published at 8 in 2026. */
function lineTo(to: string): ComparedLine {
  const figure = passedBefore(
    {
      measure: 'S01',
      period: { to: day(to) },
      breakdown: {},
      unit: 'percent',
      because: null,
      value: 7,
      numerator: 19,
      denominator: 276,
    },
    policies[0]?.id ?? '',
  );
  const year = 2026;
  const value = (name: string, of: number) => ({ name, code: name, year, value: of, sign: null });
  const england = value('England', 10);
  const years = [{ year, council: value('Us', 8), neighbours: null, region: null, england }];
  const series = 'three-or-more-placements';
  const measure = threeOrMorePlacements;
  return { measure, unit: 'percent', part: null, series, figures: [figure], years };
}

const examples = [
  ['of the same year, the figure we released', '2026-03-31', 'released', 'Us 7%'],
  ['the one published of us, where that is asked for', '2026-03-31', 'published', 'Us 8%'],
  [
    'the one published of us, when ours is of another year',
    '2026-10-31',
    'released',
    'Us 8% (2026)',
  ],
] as const;

for (const [name, to, first, words] of examples) {
  test(`our mark is ${name}`, () => {
    const strip = stripOf(lineTo(to), 'Us', first);
    ok(strip?.drawn.includes(`>${words}</text>`));
  });
}

test('beside words of another year, our mark is the figure published of us, which they tell', () => {
  const [march] = lineTo('2026-03-31').figures;
  const line = lineTo('2026-10-31');
  const figures = march === undefined ? line.figures : [march, ...line.figures];
  match(stripOf({ ...line, figures }, 'Us', 'released')?.drawn ?? '', />Us 8% \(2026\)<\/text>/);
});

test('without either, our newest is drawn and every mark says its year', () => {
  const line = lineTo('2027-10-31');
  const years = line.years.map((year) => ({ ...year, council: null }));
  const drawn = stripOf({ ...line, years }, 'Us', 'released')?.drawn ?? '';
  match(drawn, />Us 7% \(2027\)<\/text>/);
  match(drawn, />England 10% \(2026\)<\/text>/);
});
