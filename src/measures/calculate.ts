import { type Period, reportingYearOf, twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { Child } from '#care/child.ts';
import type { ExactFigure } from '#disclosure/figure.ts';
import { measures } from './definitions/index.ts';
import { inFileOrder } from './figure-order.ts';
import type { Measure } from './measure.ts';
import type { Cohort, Occasion } from './occasion.ts';
import { type Standing, standingOf } from './standing.ts';
import { reckon } from './tally.ts';
import { daysAsked, isToldOn, type Reach } from './told-on.ts';

/** Which figures are asked for, and what it takes to work them out. */
export type Asked = Reach & {
  /** Children under 18 living in the area, by the year in whose middle they were estimated. */
  readonly population: Readonly<Record<number, number>>;
};

/** A record left out of a measure because a field it needs could not be read. */
export type LeftOut = {
  /** The measure’s code. */
  readonly measure: string;
  readonly child: string;
  readonly field: string;
};

/**
 * Every figure for `children`, as asked: not yet fit to show anyone.
 *
 * Figures are in the order of the figures file; what was left out is told once
 * for each measure, child and field, on whichever of the days it was.
 */
export function figuresAt(
  children: readonly Child[],
  asked: Asked,
): { readonly figures: readonly ExactFigure[]; readonly leftOut: readonly LeftOut[] } {
  const figures: ExactFigure[] = [];
  const leftOut = new Map<string, LeftOut>();
  for (const date of daysAsked(asked)) {
    const occasion = { period: twelveMonthsTo(date), holidays: asked.holidays };
    const membersOf = eachCohortOnce(children, occasion);
    for (const measure of measures.filter((each) => isToldOn(each, date, asked))) {
      const standings = standingsOf(measure, membersOf(measure.among), occasion);
      figures.push(...figuresOf(measure, standings, occasion.period, asked.population));
      for (const left of leftOutOf(measure, standings)) {
        leftOut.set(`${left.measure} ${left.child} ${left.field}`, left);
      }
    }
  }
  return { figures: figures.toSorted(inFileOrder), leftOut: inKeyOrder(leftOut) };
}

/** How every child that `measure` asks about stands in it. */
export function standingsIn(
  measure: Measure,
  children: readonly Child[],
  occasion: Occasion,
): readonly Standing[] {
  return standingsOf(measure, eachCohortOnce(children, occasion)(measure.among), occasion);
}

/** The figures `standings` make in the twelve months of `period`. */
function figuresOf(
  measure: Measure,
  standings: readonly Standing[],
  period: Period,
  population: Asked['population'],
): readonly ExactFigure[] {
  const living = population[reportingYearOf(period.to) - 1] ?? null;
  return reckon(measure, standings, living).map(({ part, ...numbers }) => ({
    measure: measure.code,
    period: measure.period === 'year' ? period : { to: period.to },
    breakdown: measure.split === null ? {} : { [measure.split.key]: part },
    ...numbers,
  }));
}

function leftOutOf(measure: Measure, standings: readonly Standing[]): readonly LeftOut[] {
  return standings.flatMap(({ child, leftOut }) =>
    leftOut === null ? [] : [{ measure: measure.code, child, field: leftOut }],
  );
}

function standingsOf(
  measure: Measure,
  members: readonly Child[],
  occasion: Occasion,
): readonly Standing[] {
  return members
    .map((child) => standingOf(measure, child, occasion))
    .filter((standing) => standing !== null);
}

/** The members of a cohort, looked for once however many measures ask about them. */
function eachCohortOnce(
  children: readonly Child[],
  occasion: Occasion,
): (cohort: Cohort) => readonly Child[] {
  const found = new Map<Cohort, readonly Child[]>();
  return (cohort) => {
    const members = found.get(cohort) ?? children.filter((child) => cohort(child, occasion));
    found.set(cohort, members);
    return members;
  };
}

function inKeyOrder<Value>(found: ReadonlyMap<string, Value>): readonly Value[] {
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}
