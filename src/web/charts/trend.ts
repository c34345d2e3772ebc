import { area, line } from 'd3-shape';
import { type Day, dayNumber } from '#calendar/day.ts';
import type { Unit } from '#disclosure/figure.ts';
import { shortValue } from '../words/value.ts';
import { daysAcross, monthAndYear, type Scale, valueAxis, valuesUp, yearAxis } from './axes.ts';
import { type Canvas, dot, movedApart, path, picture, type Said, stroke, words } from './svg.ts';

/** A value on a day; null where it is withheld. */
export type Point = { readonly at: Day; readonly value: number | null };

/** How far the neighbours spread in a year, drawn at its 31 March. */
export type Spread = { readonly at: Day; readonly lowest: number; readonly highest: number };

/** One figure over time, beside the published years of those it is compared with. */
export type Trend = Said & {
  readonly unit: Unit;
  /** What our line is called at its end, where there is room: the council’s short name. */
  readonly name: string;
  readonly ours: readonly Point[];
  readonly england: readonly Point[];
  readonly neighbours: readonly Spread[];
};

const canvases: Readonly<Record<Canvas['name'], Canvas>> = {
  wide: { name: 'wide', width: 720, height: 320, top: 20, right: 150, bottom: 40, left: 56 },
  narrow: { name: 'narrow', width: 320, height: 220, top: 14, right: 106, bottom: 34, left: 46 },
};

/**
 * The trend as a picture.
 *
 * Comparators stand at the 31 March of their own year and are never carried on
 * to ours: where they stop, their line stops.
 */
export function drawTrend(trend: Trend, size: Canvas['name']): string {
  const canvas = canvases[size];
  const days = [...trend.ours, ...trend.england, ...trend.neighbours].map((point) => point.at);
  const across = daysAcross(days, canvas);
  const up = valuesUp(valuesOf(trend), trend.unit, canvas);
  return picture(trend, canvas, [
    ...valueAxis(up, trend.unit, canvas),
    ...yearAxis(days, across, canvas),
    drawNeighbours(trend.neighbours, across, up),
    drawEngland(trend.england, across, up),
    ...drawOurs(trend.ours, across, up),
    ...drawLabels(trend, up, canvas),
  ]);
}

function valuesOf({ ours, england, neighbours }: Trend): readonly number[] {
  return [
    ...[...ours, ...england].map((point) => point.value),
    ...neighbours.flatMap(({ lowest, highest }) => [lowest, highest]),
  ].filter((value) => value !== null);
}

function drawNeighbours(neighbours: readonly Spread[], across: Scale, up: Scale): string {
  const [only] = neighbours;
  if (only !== undefined && neighbours.length === 1) {
    const x = across(dayNumber(only.at));
    return stroke('spread', [x, up(only.lowest)], [x, up(only.highest)]);
  }
  const band = area<Spread>()
    .x(({ at }) => across(dayNumber(at)))
    .y0(({ lowest }) => up(lowest))
    .y1(({ highest }) => up(highest))
    .digits(1);
  return path('band', band([...neighbours]));
}

function drawEngland(england: readonly Point[], across: Scale, up: Scale): string {
  const [only] = england;
  if (only !== undefined && only.value !== null && england.length === 1) {
    const x = across(dayNumber(only.at));
    return stroke('england', [x - 12, up(only.value)], [x + 12, up(only.value)]);
  }
  return path('england', lineThrough(england, across, up));
}

function drawOurs(ours: readonly Point[], across: Scale, up: Scale): readonly string[] {
  const last = ours.findLast((point) => point.value !== null);
  return [
    path('ours', lineThrough(ours, across, up)),
    ...ours.map((point) =>
      point.value === null
        ? ''
        : dotFor(point === last, ours.length > 14, [across(dayNumber(point.at)), up(point.value)]),
    ),
  ];
}

function dotFor(isLast: boolean, isCrowded: boolean, [x, y]: readonly [number, number]): string {
  if (isLast) return dot('ours-dot', x, y, 6);
  return isCrowded ? dot('ours-dot ours-dot--small', x, y, 2.2) : dot('ours-dot', x, y, 4);
}

function lineThrough(points: readonly Point[], across: Scale, up: Scale): string | null {
  return line<Point>()
    .defined(({ value }) => value !== null)
    .x(({ at }) => across(dayNumber(at)))
    .y(({ value }) => up(value ?? 0))
    .digits(1)([...points]);
}

type Label = {
  readonly height: number;
  readonly text: string;
  readonly under: string;
  readonly looks: string;
};

/** What each line is, its latest value and the month it is of, at the right of the picture. */
function drawLabels(trend: Trend, up: Scale, canvas: Canvas): readonly string[] {
  const name = fits(trend, canvas) ? trend.name : 'Ours';
  const labels = labelsOf({ ...trend, name }, up);
  const x = canvas.width - canvas.right + labelGap;
  const heights = movedApart(
    labels.map((label) => label.height),
    38,
    canvas.height - canvas.bottom - 18,
  );
  return labels.flatMap(({ text, under, looks }, index) => {
    const y = (heights[index] ?? 0) + 5;
    return [
      words(text, { x, y, looks: `words ${looks}` }),
      words(under, { x, y: y + 17, looks: 'words words--soft' }),
    ];
  });
}

/** How far labels stand from the last dot, and what a letter of them takes, wide ones aside. */
const labelGap = 14;
const letterWidth = 8;

/** Whether the council’s name has room beside our line, with the longest value it could stand before. */
function fits({ name, ours, unit }: Trend, canvas: Canvas): boolean {
  const values = ours.map(({ value }) => (value === null ? '' : shortValue(value, unit)));
  const longest = Math.max(0, ...values.map((value) => value.length));
  return (name.length + 1 + longest) * letterWidth <= canvas.right - labelGap;
}

function labelsOf({ ours, england, neighbours, unit, name }: Trend, up: Scale): readonly Label[] {
  const latest = (points: readonly Point[], called: string, looks: string): readonly Label[] => {
    const last = points.findLast((point) => point.value !== null);
    if (last === undefined || last.value === null) return [];
    const text = `${called} ${shortValue(last.value, unit)}`;
    return [{ height: up(last.value), text, under: monthAndYear(last.at), looks }];
  };
  const spread = neighbours.at(-1);
  return [
    ...latest(ours, name, 'words--ours'),
    ...latest(england, 'England', ''),
    ...(spread === undefined
      ? []
      : [
          {
            height: up((spread.lowest + spread.highest) / 2),
            text: 'Neighbours',
            under: `${shortValue(spread.lowest, unit)} to ${shortValue(spread.highest, unit)}`,
            looks: '',
          },
        ]),
  ];
}
