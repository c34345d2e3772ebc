import { type ComparedYear, compareYears } from '#measures/compare.ts';
import type { Line } from '#measures/line.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import type { OfficialComparators } from '#store/comparators.ts';

/** A figure through time, beside what the country publishes of the same thing. */
export type ComparedLine = Line & {
  /** Earliest first; empty where there is no series, or none has been loaded. */
  readonly years: readonly ComparedYear[];
};

/** The published series that `lines` can be laid beside. */
export function seriesOf(lines: readonly Line[]): readonly OfficialSeriesId[] {
  return [...new Set(lines.map((line) => line.series))].filter((series) => series !== null);
}

/** `lines` beside England, the region and the statistical neighbours of `council`. */
export function besideComparators(
  lines: readonly Line[],
  council: string,
  { neighbours, figures }: OfficialComparators,
): readonly ComparedLine[] {
  return lines.map((line) => ({
    ...line,
    years: compareYears(
      figures.filter((figure) => figure.series === line.series),
      { council, neighbours },
    ),
  }));
}
