import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dayNumber } from '#calendar/day.ts';
import { type Canvas, dot, path, picture, type Said } from './svg.ts';
import type { Point } from './trend.ts';

const canvas: Canvas = {
  name: 'narrow',
  width: 132,
  height: 36,
  top: 6,
  right: 8,
  bottom: 6,
  left: 4,
};

/** The last three years of a figure in the space of a word; it stands beside the number it ends at. */
export function drawSparkline(said: Said, points: readonly Point[]): string {
  const shown = points.slice(-36);
  const values = shown.map((point) => point.value).filter((value) => value !== null);
  const [lowest = 0, highest = 0] = extent(values);
  const [first = 0, last = 0] = extent(shown, (point) => dayNumber(point.at));
  const across = scaleLinear([first, last], [canvas.left, canvas.width - canvas.right]);
  const flat = lowest === highest ? 1 : 0;
  const up = scaleLinear(
    [lowest - flat, highest + flat],
    [canvas.height - canvas.bottom, canvas.top],
  );
  const along = line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ at }) => across(dayNumber(at)))
    .y(({ value }) => up(value ?? 0))
    .digits(0);
  const end = shown.at(-1);
  const endDot =
    end === undefined || end.value === null
      ? ''
      : dot('ours-dot', across(dayNumber(end.at)), up(end.value), 4);
  return picture(said, canvas, [path('ours ours--thin', along(shown)), endDot]).replace(
    'class="picture picture--narrow"',
    'class="sparkline"',
  );
}
