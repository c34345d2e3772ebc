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
  const label = (mark: Mark, y: number, looks: string) =>
    labelAt(across(mark.value), y, {
      text: said(mark, strip.unit, strip.saysYears || years.size > 1),
      looks,
      canvas,
    });
  return picture(strip, canvas, [
    stroke('axis', [canvas.left, middle], [canvas.width - canvas.right, middle]),
    ...stacked(strip.neighbours).map(({ mark, height }) =>
      dot('neighbour', across(mark.value), middle - height * 15, 7),
    ),
    strip.england === null
      ? ''
      : stroke(
          'england-tick',
          [across(strip.england.value), middle - 16],
          [across(strip.england.value), middle + 16],
        ) + label(strip.england, middle + 36, 'words'),
    strip.ours === null
      ? ''
      : dot('ours-dot', across(strip.ours.value), middle, 10) +
        label(
          strip.ours,
          middle - 22 - 15 * tallestNear(strip, strip.ours.value, (highest - lowest) / 6),
          'words words--ours',
        ),
  ]);
}

type Stacked = { readonly mark: Mark; readonly height: number };

/** How many marks of the same value stand beneath each. */
function stacked(marks: readonly Mark[]): readonly Stacked[] {
  return marks.map((mark, index) => ({
    mark,
    height: marks.slice(0, index).filter((other) => other.value === mark.value).length,
  }));
}

/** The height of the tallest stack within `reach` of a value, which its label has to clear. */
function tallestNear({ neighbours }: Strip, value: number, reach: number): number {
  const near = stacked(neighbours).filter(({ mark }) => Math.abs(mark.value - value) <= reach);
  return Math.max(0, ...near.map(({ height }) => height));
}

function said(mark: Mark, unit: Unit, withYear: boolean): string {
  const value = `${mark.name} ${shortValue(mark.value, unit)}`;
  return withYear ? `${value} (${mark.year})` : value;
}

function labelAt(
  x: number,
  y: number,
  { text, looks, canvas }: { text: string; looks: string; canvas: Canvas },
): string {
  const half = text.length * 4.4;
  if (x - half < 0) return words(text, { x: near(Math.max(2, x - 10)), y, looks });
  if (x + half > canvas.width) {
    return words(text, { x: Math.min(canvas.width - 2, x + 10), y, looks, anchor: 'end' });
  }
  return words(text, { x, y, looks, anchor: 'middle' });
}
