import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { array, assert, integer, property } from 'fast-check';
import { type Day, day } from '#calendar/day.ts';
import { drawMakeUp, fewerParts } from './make-up.ts';
import { drawSparkline } from './sparkline.ts';
import { drawStrip } from './strip.ts';
import { bothSizes, escaped, movedApart } from './svg.ts';
import { drawTrend, type Trend } from './trend.ts';

const said = {
  id: 'homes',
  title: 'Children who lived in three or more homes',
  finding: '7% in March 2026; England 10% in March 2025.',
};

const trend: Trend = {
  ...said,
  unit: 'percent',
  name: 'Estuary',
  ours: [
    { at: day('2025-12-31'), value: 9 },
    { at: day('2026-01-31'), value: null },
    { at: day('2026-02-28'), value: 8 },
    { at: day('2026-03-31'), value: 7 },
  ],
  england: [
    { at: day('2024-03-31'), value: 11 },
    { at: day('2025-03-31'), value: 10 },
  ],
  neighbours: [
    { at: day('2024-03-31'), lowest: 6, highest: 15 },
    { at: day('2025-03-31'), lowest: 7, highest: 16 },
  ],
};

const strip = {
  ...said,
  unit: 'percent' as const,
  ours: { name: 'Estuary', year: 2026, value: 7 },
  england: { name: 'England', year: 2025, value: 10 },
  neighbours: [
    { name: 'Swindon', year: 2025, value: 12 },
    { name: 'Bexley', year: 2025, value: 8 },
  ],
  saysYears: false,
};

const parts = ['foster care', 'a home', 'parents', 'school', 'secure', 'elsewhere'].map(
  (name, index) => ({ name, count: 60 - index * 10, percent: 10 }),
);

/** The words of a picture, in the order they are drawn. */
function wordsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((found) => found[1] ?? '');
}

const names = [
  ['Estuary', 'wide', 'Estuary 7%'],
  ['Estuary', 'narrow', 'Estuary 7%'],
  ['Bath and North East Somerset', 'wide', 'Ours 7%'],
  ['Bath and North East Somerset', 'narrow', 'Ours 7%'],
] as const;

for (const [name, size, label] of names) {
  test(`beside the ${size} line of ${name} there is room for ‘${label}’`, () => {
    ok(wordsOf(drawTrend({ ...trend, name }, size)).includes(label));
  });
}

const pictures = [
  ['a trend', bothSizes((size) => drawTrend(trend, size))],
  ['a strip', bothSizes((size) => drawStrip(strip, size))],
  ['a make-up', bothSizes((size) => drawMakeUp({ ...said, parts }, size))],
  ['a sparkline', drawSparkline(said, trend.ours)],
] as const;

for (const [name, svg] of pictures) {
  test(`${name} says its finding to those who cannot see it`, () => {
    match(svg, /role="img"/);
    match(svg, /<title id="[^"]+">Children who lived in three or more homes<\/title>/);
    match(svg, /<desc id="[^"]+">7% in March 2026; England 10% in March 2025\.<\/desc>/);
  });

  test(`${name} has no styles of its own, so the policy against them holds`, () => {
    doesNotMatch(svg, /style=|<style|fill="#|stroke="#/);
  });

  test(`${name} uses no id twice`, () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    deepEqual(ids, [...new Set(ids)]);
  });
}

test('a trend names each line at its end with the month it is of', () => {
  const drawn = wordsOf(drawTrend(trend, 'wide'));
  for (const words of [
    'Estuary 7%',
    'Mar 2026',
    'England 10%',
    'Mar 2025',
    'Neighbours',
    '7% to 16%',
  ]) {
    ok(drawn.includes(words), `${words} in ${drawn.join(' | ')}`);
  }
});

test('a trend has a gap where a month is withheld, and no dot for it', () => {
  const svg = drawTrend(trend, 'wide');
  const ours = /<path class="ours" d="([^"]+)"/.exec(svg)?.[1] ?? '';
  equal(ours.match(/M/g)?.length, 2);
  equal(svg.match(/class="ours-dot[^"]*"/g)?.length, 3);
});

test('England stops where its published years stop', () => {
  const england = /<path class="england" d="M([\d.]+),[\d.]+L([\d.]+),/.exec(
    drawTrend(trend, 'wide'),
  );
  const lastDot = [...drawTrend(trend, 'wide').matchAll(/class="ours-dot" cx="([\d.]+)"/g)].at(-1);
  ok(Number(england?.[2]) < Number(lastDot?.[1]));
});

test('counts are drawn from nought', () => {
  const counts = { ...trend, unit: 'count' as const };
  ok(wordsOf(drawTrend(counts, 'wide')).includes('0'));
});

test('a trend with nothing to show yet is drawn without a line', () => {
  const nothing = { ...trend, ours: [], england: [], neighbours: [] };
  doesNotMatch(drawTrend(nothing, 'wide'), /NaN|class="ours"/);
});

test('a strip writes the year of every mark when they differ', () => {
  deepEqual(wordsOf(drawStrip(strip, 'wide')), ['England 10% (2025)', 'Estuary 7% (2026)']);
});

test('a strip of one year writes no years', () => {
  const sameYear = { ...strip, ours: { ...strip.ours, year: 2025 } };
  deepEqual(wordsOf(drawStrip(sameYear, 'wide')), ['England 10%', 'Estuary 7%']);
});

test('a strip of another year than its words says so at every mark', () => {
  const another = { ...strip, saysYears: true, ours: { ...strip.ours, year: 2025 } };
  deepEqual(wordsOf(drawStrip(another, 'wide')), ['England 10% (2025)', 'Estuary 7% (2025)']);
});

test('a strip keeps neighbours in the order of likeness', () => {
  const dots = [...drawStrip(strip, 'wide').matchAll(/class="neighbour" cx="([\d.]+)"/g)];
  ok(Number(dots[0]?.[1]) > Number(dots[1]?.[1]), 'Swindon, the more alike, comes first');
});

test('the label of a strip clears a stack that its words reach over', () => {
  const stack = [40, 40, 40, 0, 100].map((value) => ({ name: 'Another', year: 2026, value }));
  const drawn = drawStrip(
    { ...strip, neighbours: stack, ours: { name: 'Estuary', year: 2026, value: 58 } },
    'narrow',
  );
  const tops = [...drawn.matchAll(/class="neighbour" cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) =>
    Number(y),
  );
  const label = /class="words words--ours" x="[\d.]+" y="([\d.]+)"/.exec(drawn);
  ok(Number(label?.[1]) <= Math.min(...tops) - 7, `${label?.[1]} is over ${Math.min(...tops)}`);
});

test('a make-up has at most five parts; the smallest are added up', () => {
  const fewer = fewerParts(parts);
  equal(fewer.length, 5);
  deepEqual(fewer.at(-1), { name: 'other', count: 30, percent: 14 });
});

test('a long name in a narrow make-up is broken between words', () => {
  const long = [{ name: 'a charity or voluntary organisation', count: 1, percent: 100 }];
  deepEqual(wordsOf(drawMakeUp({ ...said, parts: long }, 'narrow')), [
    '100% a charity or voluntary',
    'organisation',
  ]);
});

test('names are escaped', () => {
  equal(escaped('<b>"&'), '&lt;b&gt;&quot;&amp;');
});

test('labels are moved apart and stay in the picture', () => {
  const heights = array(integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
  void assert(
    property(heights, (given) => {
      const moved = movedApart(given, 38, 300).toSorted((a, b) => a - b);
      for (const [index, height] of moved.entries()) {
        ok(height <= 300);
        if (index > 0) ok(height - (moved[index - 1] ?? 0) >= 38 - 1e-9);
      }
    }),
  );
});

test('a sparkline of one month is a dot and no line that breaks', () => {
  const days: readonly Day[] = [day('2026-03-31')];
  const svg = drawSparkline(
    said,
    days.map((at) => ({ at, value: 7 })),
  );
  doesNotMatch(svg, /NaN/);
  match(svg, /ours-dot/);
});
