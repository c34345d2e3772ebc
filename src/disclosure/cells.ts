import type { ExactFigure, FigureName } from './figure.ts';
import type { MeasureShape, PackShape } from './shape.ts';

/** One measure over one period, in all its units: what is shown or withheld as one thing. */
export type Cell = {
  readonly key: string;
  /** The cells it is shown or withheld together with, itself included. */
  readonly together: string;
  /** The last day of its period and the part of the split it is: groups meet where these agree. */
  readonly at: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The groups whose size anyone can read from it. */
  readonly reveals: readonly Revealed[];
};

/** The size of a group, and the name of that group at that time. */
export type Revealed = { readonly group: string; readonly size: number };

/** The cells of `pack`: figures with a breakdown that is not the measure itself are in none. */
export function cellsOf(pack: readonly ExactFigure[], shape: PackShape): readonly Cell[] {
  const figures = pack.filter((figure) => isMeasureItself(figure, shape));
  const byCell = Map.groupBy(figures, cellKey);
  return [...byCell].map(([key, units]) => cell(key, units, shape));
}

/** Whether `name` is a measure without a breakdown, or split only as the measure itself is. */
export function isMeasureItself(name: FigureName, shape: PackShape): boolean {
  const measure = shape.measures[name.measure];
  if (measure === undefined) return false;
  return Object.keys(name.breakdown).every((key) => key === measure.split?.key);
}

/** The key of the cell that the figure `name` is in. */
export function cellKey(name: FigureName): string {
  return [name.measure, name.period.from ?? '', name.period.to, partOf(name)].join('|');
}

/** The name of the group called `group` at the place in time and split written in `at`. */
export function groupAt(group: string, at: string): string {
  return `${group}|${at}`;
}

function cell(key: string, units: readonly ExactFigure[], shape: PackShape): Cell {
  const [first] = units;
  const measure = first && shape.measures[first.measure];
  if (!first || !measure) throw new RangeError('A cell needs a figure of a known measure');
  const numerator = firstNumber(units.map((unit) => unit.numerator));
  const denominator = firstNumber(units.map((unit) => unit.denominator));
  return {
    key,
    together: isOneThing(measure) ? key.slice(0, key.lastIndexOf('|')) : key,
    at: placeOf(first, measure),
    numerator: measure.counted === null ? null : numerator,
    denominator: measure.among === null ? null : denominator,
    reveals: [
      ...revealed(...countedIn(first, measure), numerator),
      ...revealed(measure.among, placeOf(first, measure), denominator),
    ],
  };
}

/** The group a figure’s numerator counts, and where it stands: a named part stands with the whole. */
function countedIn(name: FigureName, measure: MeasureShape): readonly [string | null, string] {
  const [part = ''] = Object.values(name.breakdown);
  const named = measure.split?.named?.[part];
  return named === undefined
    ? [measure.counted, `${name.period.to}|${partOf(name)}`]
    : [named, placeOf(name, measure)];
}

function revealed(group: string | null, at: string, size: number | null): readonly Revealed[] {
  return group === null || size === null ? [] : [{ group: groupAt(group, at), size }];
}

function isOneThing(measure: MeasureShape): boolean {
  return measure.split !== null && measure.split.as !== 'groups';
}

/** The whole of a make-up stands where there is no split; a group stands with its own kind. */
function placeOf(name: FigureName, measure: MeasureShape): string {
  return `${name.period.to}|${isOneThing(measure) ? '' : partOf(name)}`;
}

function partOf({ breakdown }: FigureName): string {
  return Object.entries(breakdown)
    .map(([key, part]) => `${key}=${part}`)
    .sort()
    .join('&');
}

function firstNumber(numbers: readonly (number | null)[]): number | null {
  return numbers.find((number) => number !== null) ?? null;
}
