import type { Day } from '#calendar/day.ts';
import { twelveMonthsTo } from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import type { Child } from '#care/child.ts';
import { standingsIn } from '#measures/calculate.ts';
import type { Measure } from '#measures/measure.ts';
import type { Standing } from '#measures/standing.ts';

/** Who is behind a figure, child by child. It names children: it stays on the desk. */
export type Explanation = {
  readonly counted: readonly Standing[];
  readonly notCounted: readonly Standing[];
  readonly leftOut: readonly Standing[];
};

/** How every child the measure asks about stands in it on `asAt`. */
export function explainMeasure(
  measure: Measure,
  children: readonly Child[],
  asAt: Day,
  holidays: BankHolidays,
): Explanation {
  const standings = standingsIn(measure, children, { period: twelveMonthsTo(asAt), holidays });
  // A score of nought is a score: whoever has one is in the average.
  const counts = ({ among, counted }: Standing) =>
    measure.kind === 'mean' ? among > 0 : counted > 0;
  return {
    counted: standings.filter(counts),
    notCounted: standings.filter((standing) => standing.among > 0 && !counts(standing)),
    leftOut: standings.filter((standing) => standing.leftOut !== null),
  };
}
