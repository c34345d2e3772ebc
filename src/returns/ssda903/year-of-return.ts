import type { Day } from '#calendar/day.ts';
import { reportingYearOf } from '#calendar/reporting-year.ts';
import type { Rows903 } from './tables.ts';

/** A year with this share of the fullest year’s dates is one that the return covers. */
const shareOfFullest = 0.25;

/**
 * The calendar year in whose March the reporting year of a return ends; null when nothing in it is dated.
 *
 * Read from the bulk of its dates, so that one mistyped year moves nothing.
 * Endings tell it best: a return holds no episode that ceased before its year
 * began. Where nothing ended, starts tell it; then reviews, and so on.
 */
export function yearOfReturn(rows: Rows903): number | null {
  const telling: readonly (readonly (Day | null)[])[] = [
    rows.episodes.map((row) => row.DEC),
    rows.episodes.map((row) => row.DECOM),
    rows.reviews.map((row) => row.REVIEW),
    rows.missing.map((row) => row.MIS_START),
    rows.socialWorkers.map((row) => row.SW_DECOM),
    rows.deprivationsOfLiberty.map((row) => row.DOLO_START),
  ];
  for (const days of telling) {
    const year = lastFullYear(days);
    if (year !== null) return year;
  }
  return null;
}

/** The last reporting year that holds a fair share of `days`. */
function lastFullYear(days: readonly (Day | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const day of days) {
    if (day === null) continue;
    const year = reportingYearOf(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const fullest = Math.max(...counts.values());
  const covered = [...counts].filter(([, count]) => count >= fullest * shareOfFullest);
  return covered.length === 0 ? null : Math.max(...covered.map(([year]) => year));
}
