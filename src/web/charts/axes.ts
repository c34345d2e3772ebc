import { extent } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Day, dayNumber, dayOf, yearOf } from '#calendar/day.ts';
import type { Unit } from '#disclosure/figure.ts';
import { shortValue } from '../words/value.ts';
import { type Canvas, stroke, words } from './svg.ts';

/** A scale that turns numbers into places on a canvas. */
export type Scale = ScaleLinear<number, number>;

/** Days from left to right; one day alone stands in the middle. */
export function daysAcross(days: readonly Day[], canvas: Canvas): Scale {
  const [first = 0, last = 0] = extent(days, dayNumber);
  const room = first === last ? 183 : 0;
  return scaleLinear([first - room, last + room], [canvas.left, canvas.width - canvas.right]);
}

/**
 * Values from the bottom up.
 *
 * From nought, except percentages that are all above a half: there the difference
 * between 88 and 95 is what people come to see, and the axis says where it starts.
 */
export function valuesUp(values: readonly number[], unit: Unit, canvas: Canvas): Scale {
  const lowest = Math.min(...values);
  const highest = Math.max(...values, unit === 'count' ? 5 : 1);
  const isHighShare = unit === 'percent' && lowest > 50;
  const from = isHighShare ? Math.floor((lowest - 10) / 10) * 10 : 0;
  const to = unit === 'percent' ? Math.min(100, highest * 1.15) : highest * 1.15;
  const scale = scaleLinear([from, to], [canvas.height - canvas.bottom, canvas.top]);
  return scale.nice(isNarrow(canvas) ? 3 : 5);
}

/** Hairlines with their values at the left. */
export function valueAxis(scale: Scale, unit: Unit, canvas: Canvas): readonly string[] {
  const ticks = scale.ticks(isNarrow(canvas) ? 3 : 5).filter((tick) => !isPartOfOne(tick, unit));
  return ticks.flatMap((tick) => [
    stroke('hairline', [canvas.left, scale(tick)], [canvas.width - canvas.right, scale(tick)]),
    words(shortValue(tick, unit), {
      x: canvas.left - 8,
      y: scale(tick) + 5,
      anchor: 'end',
      looks: 'words words--soft',
    }),
  ]);
}

/** The ends of reporting years along the bottom; without one, the first and last month. */
export function yearAxis(days: readonly Day[], scale: Scale, canvas: Canvas): readonly string[] {
  const marks = marksFor(days);
  const every = Math.max(1, Math.ceil(marks.length / (isNarrow(canvas) ? 2 : 5)));
  return marks
    .filter((_, index) => (marks.length - 1 - index) % every === 0)
    .flatMap((mark) => {
      const x = scale(dayNumber(mark));
      const base = canvas.height - canvas.bottom;
      return [
        stroke('tick', [x, base], [x, base + 6]),
        words(monthAndYear(mark), {
          x,
          y: base + 24,
          anchor: 'middle',
          looks: 'words words--soft',
        }),
      ];
    });
}

/** 'March 2025' as a chart has room for it: 'Mar 2025'. */
export function monthAndYear(date: Day): string {
  return `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${yearOf(date)}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function marksFor(days: readonly Day[]): readonly Day[] {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ends: Day[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    const end = dayOf(year, 3, 31);
    if (end !== null && end >= first && end <= last) ends.push(end);
  }
  if (ends.length > 0) return ends;
  return first === last ? [first] : [first, last];
}

function isPartOfOne(tick: number, unit: Unit): boolean {
  return unit !== 'score' && !Number.isInteger(tick);
}

function isNarrow(canvas: Canvas): boolean {
  return canvas.name === 'narrow';
}
