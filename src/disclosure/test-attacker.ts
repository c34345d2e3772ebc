import type { FigureName, PublishedFigure } from './figure.ts';
import type { GroupName, MeasureShape, PackShape } from './shape.ts';

/** What can be known of the size of something: between two numbers, both included. */
type Bounds = { low: number; high: number };

/** One sum that everybody knows holds: a whole, its parts, and what is left over. */
type KnownSum = {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly rest: string;
};

/**
 * What a stranger with a pencil can work out from a published pack, by name.
 *
 * Names are a group at a place (`looked after @ 2026-03-31`), and `rest of` a
 * known sum. It shares nothing with the code that withholds: it knows the
 * published figures, how groups lie within each other, and that nobody counts
 * fewer than nought.
 */
function attack(
  published: readonly PublishedFigure[],
  shape: PackShape,
): ReadonlyMap<string, Bounds> {
  const known = new Map<string, Bounds>();
  for (const figure of published) readOff(figure, shape, known);
  const sums = sumsKnown(published, shape);
  for (let moved = true; moved; ) moved = sums.map((sum) => tighten(sum, known)).some(Boolean);
  return known;
}

/**
 * The sizes from 1 to 5, of groups and of what is left of a whole, that `published` shows to be small.
 *
 * `open` is the same pack with nothing withheld: it says which sizes are small in truth.
 */
export function smallSizesFound(
  open: readonly PublishedFigure[],
  published: readonly PublishedFigure[],
  shape: PackShape,
): readonly string[] {
  const truth = attack(open, shape);
  const known = attack(published, shape);
  return [...truth]
    .filter(([, { low, high }]) => low === high && low >= 1 && low <= 5)
    .map(([name]) => name)
    .filter((name) => (known.get(name)?.high ?? Number.POSITIVE_INFINITY) <= 5);
}

/** The sums that hold in a pack of these figures. */
function sumsKnown(figures: readonly FigureName[], shape: PackShape): readonly KnownSum[] {
  return [...sumsOfFigures(figures, shape), ...sumsOfMakeUps(figures, shape)];
}

/** The parts of a make-up are all of its whole. */
function sumsOfMakeUps(figures: readonly FigureName[], shape: PackShape): readonly KnownSum[] {
  const parts = figures.filter(({ measure }) => shape.measures[measure]?.split?.as === 'parts');
  const makeUps = Map.groupBy(parts, ({ measure, period }) => `${measure} ${period.to}`);
  return [...makeUps.values()].flatMap((figuresOfOne) => {
    const [first] = figuresOfOne;
    const measure = first && shape.measures[first.measure];
    if (!first || !measure) return [];
    const whole = nameFor(measure.among ?? '', first, false);
    return [
      sum(
        whole,
        figuresOfOne.map((figure) => countedBy(figure, measure)),
        true,
      ),
    ];
  });
}

function sumsOfFigures(figures: readonly FigureName[], shape: PackShape): readonly KnownSum[] {
  return figures.flatMap((figure) => {
    const measure = shape.measures[figure.measure];
    if (measure === undefined || measure.among === null || measure.counted === null) return [];
    const own = measure.split === null || measure.split.as === 'groups';
    const counted = countedBy(figure, measure);
    const among = nameFor(measure.among, figure, own);
    const nested = shape.nestings
      .filter(({ whole, parts }) =>
        [whole, ...parts].some((g) => g === measure.among || g === measure.counted),
      )
      .map(({ whole, parts, complete }) => {
        const [wholeName, ...partNames] = [whole, ...parts].map((g) => nameFor(g, figure, own));
        return sum(wholeName ?? '', partNames, complete);
      });
    // Episodes are counted, but are not some of the children they are counted among.
    const hasDenominator = figure.unit !== 'count';
    return [...(hasDenominator ? [sum(among, [counted], false)] : []), ...nested];
  });
}

function sum(whole: string, parts: readonly string[], complete: boolean): KnownSum {
  return { whole, parts, rest: complete ? '' : `rest of ${whole} without ${parts.join(', ')}` };
}

/** What the numerator counts: a part with a name of its own goes by that name. */
function countedBy(figure: FigureName, { counted, split }: MeasureShape): string {
  const named = split?.named?.[Object.values(figure.breakdown).join()];
  return named === undefined ? nameFor(counted ?? '', figure, true) : nameFor(named, figure, false);
}

function nameFor(group: GroupName, { period, breakdown }: FigureName, withPart: boolean): string {
  const part = withPart ? Object.values(breakdown).join() : '';
  return `${group} @ ${period.to}${part === '' ? '' : ` ${part}`}`;
}

function readOff(figure: PublishedFigure, shape: PackShape, known: Map<string, Bounds>): void {
  const measure = shape.measures[figure.measure];
  if (measure === undefined || !figure.shown) return;
  const own = measure.split === null || measure.split.as === 'groups';
  if (measure.among !== null && figure.denominator !== null) {
    exactly(nameFor(measure.among, figure, own), figure.denominator, known);
  }
  if (measure.counted !== null && figure.numerator !== null) {
    exactly(countedBy(figure, measure), figure.numerator, known);
  }
}

function exactly(name: string, size: number, known: Map<string, Bounds>): void {
  known.set(name, { low: size, high: size });
}

function tighten({ whole, parts, rest }: KnownSum, known: Map<string, Bounds>): boolean {
  const right = [...parts, rest].map((name) => boundsOf(name, known));
  const left = boundsOf(whole, known);
  const low = right.reduce((total, each) => total + each.low, 0);
  const high = right.reduce((total, each) => total + each.high, 0);
  let moved = narrow(left, low, high);
  for (const each of right) {
    const othersLow = right.reduce((total, other) => total + (other === each ? 0 : other.low), 0);
    const othersHigh = right.reduce((total, other) => total + (other === each ? 0 : other.high), 0);
    moved = narrow(each, left.low - othersHigh, left.high - othersLow) || moved;
  }
  return moved;
}

function boundsOf(name: string, known: Map<string, Bounds>): Bounds {
  const bounds = known.get(name) ?? { low: 0, high: name === '' ? 0 : Number.POSITIVE_INFINITY };
  known.set(name, bounds);
  return bounds;
}

function narrow(bounds: Bounds, low: number, high: number): boolean {
  const before = { ...bounds };
  bounds.low = Math.max(bounds.low, Number.isNaN(low) ? 0 : low);
  bounds.high = Math.min(bounds.high, Number.isNaN(high) ? Number.POSITIVE_INFINITY : high);
  return before.low !== bounds.low || before.high !== bounds.high;
}
