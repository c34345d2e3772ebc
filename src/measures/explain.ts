import type { Day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import type { Child } from '#care/child.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { type Asked, figuresOf, type LeftOut, leftOutOf, standingsIn } from './calculate.ts';
import { partOf } from './catalogue.ts';
import type { Measure } from './measure.ts';
import type { Standing } from './standing.ts';

/** A figure and the children behind it: for the analyst’s own computer, and nowhere else. */
export type ExplainedFigure = {
  readonly figure: ExactFigure;
  /** Who makes its denominator; nobody where it has none, or where that is a population. */
  readonly among: readonly Share[];
  /** Who makes its numerator. */
  readonly counted: readonly Share[];
};

/** What one child adds: one, a number of reviews or times, or a score. */
export type Share = { readonly child: string; readonly adds: number };

/** Everything behind one measure on one day. */
export type Explanation = {
  readonly figures: readonly ExplainedFigure[];
  readonly leftOut: readonly LeftOut[];
};

/** Who is counted in `measure` as at `asAt`, who could have been, and who was left out. */
export function explain(
  measure: Measure,
  children: readonly Child[],
  {
    asAt,
    holidays,
    population,
  }: {
    readonly asAt: Day;
    readonly holidays: BankHolidays;
    readonly population: Asked['population'];
  },
): Explanation {
  const period = twelveMonthsTo(asAt);
  const standings = standingsIn(measure, children, { period, holidays });
  const figures = figuresOf(measure, standings, period, population);
  return {
    figures: figures.map((figure) => explained(measure, figure, standings)),
    leftOut: leftOutOf(measure, standings),
  };
}

function explained(
  measure: Measure,
  figure: ExactFigure,
  standings: readonly Standing[],
): ExplainedFigure {
  const part = partOf(measure, figure.breakdown);
  const isWhole = measure.kind === 'how often' || measure.kind === 'make-up';
  const inPart = standings.filter((standing) => standing.part === part);
  const hasDenominator = figure.denominator !== null && figure.unit !== 'per-10000';
  return {
    figure,
    among: hasDenominator ? shares(isWhole ? standings : inPart, 'among') : [],
    counted: shares(measure.kind === 'how often' ? standings : inPart, 'counted'),
  };
}

function shares(standings: readonly Standing[], what: 'among' | 'counted'): readonly Share[] {
  return standings
    .filter((standing) => standing[what] > 0)
    .map((standing) => ({ child: standing.child, adds: standing[what] }))
    .toSorted((one, other) => (one.child < other.child ? -1 : 1));
}
