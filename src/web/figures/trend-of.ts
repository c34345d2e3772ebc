import { type Day, day } from '#calendar/day.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { monthAndYear } from '../charts/axes.ts';
import { drawSparkline } from '../charts/sparkline.ts';
import { bothSizes } from '../charts/svg.ts';
import { drawTrend, type Point, type Spread, type Trend } from '../charts/trend.ts';
import { shortValue } from '../words/value.ts';
import { pictureId } from './line-name.ts';

/** The line as a trend, both sizes of it, beside the published years; null before there is a figure. */
export function trendOf(line: ComparedLine, councilName: string): string | null {
  if (line.figures.length === 0) return null;
  const trend: Trend = {
    id: `${pictureId(line)}-trend`,
    title: line.measure.title,
    finding: trendInWords(line, councilName),
    unit: line.unit,
    name: councilName,
    ours: line.figures.map(pointOf),
    england: line.unit === 'count' ? [] : englandOf(line),
    neighbours: line.unit === 'count' ? [] : neighboursOf(line),
  };
  return bothSizes((size) => drawTrend(trend, size));
}

/** The line in the space of a word. */
export function sparklineOf(line: ComparedLine, councilName: string): string {
  const said = {
    id: `${pictureId(line)}-spark`,
    title: `${line.measure.title}, the last three years`,
    finding: trendInWords({ ...line, years: [] }, councilName),
  };
  return drawSparkline(said, line.figures.map(pointOf));
}

/** The first and the newest value, the years beside them, and how many months are withheld. */
function trendInWords(line: ComparedLine, councilName: string): string {
  const shown = line.figures.filter((figure) => figure.shown);
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return 'Nothing of it can be shown.';
  const ends = [first, last].map(
    (figure) => `${shortValue(figure.value, line.unit)} in ${monthAndYear(figure.period.to)}`,
  );
  const withheld = line.figures.length - shown.length;
  const england = englandOf(line).at(-1);
  const spread = neighboursOf(line).at(-1);
  return [
    first === last ? `${councilName}: ${ends[1]}.` : `${councilName}: ${ends[0]}, ${ends[1]}.`,
    withheld === 0 ? '' : `${withheld} ${withheld === 1 ? 'point is' : 'points are'} not shown.`,
    england === undefined || england.value === null || line.unit === 'count'
      ? ''
      : `England: ${shortValue(england.value, line.unit)} in ${monthAndYear(england.at)}.`,
    spread === undefined || line.unit === 'count'
      ? ''
      : `Councils most like ours: from ${shortValue(spread.lowest, line.unit)} to ${shortValue(spread.highest, line.unit)} in ${monthAndYear(spread.at)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function pointOf(figure: PublishedFigure): Point {
  return { at: figure.period.to, value: figure.shown ? figure.value : null };
}

function englandOf(line: ComparedLine): readonly Point[] {
  return line.years.flatMap(({ year, england }) =>
    england === null ? [] : [{ at: yearEnd(year), value: england.value }],
  );
}

/** A range over fewer than three neighbours would be those neighbours, not a range. */
function neighboursOf(line: ComparedLine): readonly Spread[] {
  return line.years.flatMap(({ year, neighbours }) =>
    neighbours === null ||
    neighbours.lowest === null ||
    neighbours.highest === null ||
    neighbours.n < 3
      ? []
      : [{ at: yearEnd(year), lowest: neighbours.lowest, highest: neighbours.highest }],
  );
}

function yearEnd(year: number): Day {
  return day(`${year}-03-31`);
}
