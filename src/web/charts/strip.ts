import { scaleLinear } from 'd3-scale';
import type { Unit } from '#disclosure/figure.ts';
import { shortValue } from '../words/value.ts';
import { type Canvas, dot, near, picture, type Said, stroke, words } from './svg.ts';

/** Somebody’s value and the year it is of. */
export type Mark = { readonly name: string; readonly year: number; readonly value: number };

/** Where the council stands among those it is compared with. */
export type Strip = Said & {
  readonly unit: Unit;
  readonly ours: Mark | null;
  readonly england: Mark | null;
  /** The most alike first: drawn in that order, so that no place in a league is suggested. */
  readonly neighbours: readonly Mark[];
  /** Whether the marks say their year: where it is not the year of the words beside the strip. */
  readonly saysYears: boolean;
};

const canvases: Readonly<Record<Canvas['name'], Canvas>> = {
  wide: { name: 'wide', width: 720, height: 140, top: 44, right: 24, bottom: 44, left: 24 },
  narrow: { name: 'narrow', width: 320, height: 120, top: 38, right: 14, bottom: 38, left: 14 },
};

/** The strip as a picture: neighbours open dots, England a tick, ourselves filled and named. */
export function drawStrip(strip: Strip, size: Canvas['name']): string {
  const canvas = canvases[size];
  const marks = [strip.ours, strip.england, ...strip.neighbours].filter((mark) => mark !== null);
  const values = marks.map((mark) => mark.value);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const room = lowest === highest ? 1 : (highest - lowest) * 0.06;
  const across = scaleLinear(
    [lowest - room, highest + room],
    [canvas.left, canvas.width - canvas.right],
  );
  // Low in the picture: neighbours with one value stand on each other’s shoulders.
  const middle = canvas.height - canvas.bottom - 6;
  const years = new Set(marks.map((mark) => mark.year));
  const place = (mark: Mark) =>
    placeOf(said(mark, strip.unit, strip.saysYears || years.size > 1), across(mark.value), canvas);
  const standing = stacked(strip.neighbours, across);
  return picture(strip, canvas, [
    stroke('axis', [canvas.left, middle], [canvas.width - canvas.right, middle]),
    ...standing.map(({ x, height }) => dot('neighbour', x, middle - height * stackStep, 7)),
    strip.england === null
      ? ''
      : stroke(
          'england-tick',
          [across(strip.england.value), middle - 16],
          [across(strip.england.value), middle + 16],
        ) + labelAt(place(strip.england), middle + 36, 'words'),
    strip.ours === null
      ? ''
      : dot('ours-dot', across(strip.ours.value), middle, 10) +
        labelAt(
          place(strip.ours),
          middle - 22 - stackStep * tallestUnder(place(strip.ours), standing),
          'words words--ours',
        ),
  ]);
}

/** How much higher each neighbour stands than the one of the same value beneath it. */
const stackStep = 15;

type Standing = { readonly x: number; readonly height: number };

/** Where each mark stands, and on how many others of the same value. */
function stacked(marks: readonly Mark[], across: (value: number) => number): readonly Standing[] {
  return marks.map(({ value }, index) => ({
    x: across(value),
    height: marks.slice(0, index).filter((other) => other.value === value).length,
  }));
}

/** The height of the tallest stack that a label would run into. */
function tallestUnder({ from, to }: Place, standing: readonly Standing[]): number {
  const under = standing.filter(({ x }) => x + 10 > from && x - 10 < to);
  return Math.max(0, ...under.map(({ height }) => height));
}

function said(mark: Mark, unit: Unit, withYear: boolean): string {
  const value = `${mark.name} ${shortValue(mark.value, unit)}`;
  return withYear ? `${value} (${mark.year})` : value;
}

/** Where a label stands along the strip, and about how far it reaches. */
type Place = {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly from: number;
  readonly to: number;
};

/** The place of `text` about `x`: in the middle, unless it would leave the picture. */
function placeOf(text: string, x: number, { width }: Canvas): Place {
  const long = text.length * 8.8;
  if (x - long / 2 < 0) {
    const from = near(Math.max(2, x - 10));
    return { text, x: from, anchor: 'start', from, to: from + long };
  }
  if (x + long / 2 > width) {
    const to = Math.min(width - 2, x + 10);
    return { text, x: to, anchor: 'end', from: to - long, to };
  }
  return { text, x, anchor: 'middle', from: x - long / 2, to: x + long / 2 };
}

function labelAt({ text, x, anchor }: Place, y: number, looks: string): string {
  return words(text, { x, y, anchor, looks });
}
