import type { PublishedFigure, Unit } from '#disclosure/figure.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import type { Measure } from './measure.ts';

/**
 * One figure of a measure, followed through time.
 *
 * A measure told in two units, or of two groups, has a line for each.
 */
export type Line = {
  readonly measure: Measure;
  readonly unit: Unit;
  /** The group it is of, when the measure is divided; else null. */
  readonly part: string | null;
  /** The published series to lay beside it; null when there is none. */
  readonly series: OfficialSeriesId | null;
  /** What is published of it, earliest first; it does not end in days of which nothing is known yet. */
  readonly figures: readonly PublishedFigure[];
};

/** The lines of `measure` of which anything is published, in its own order. */
export function linesOf(measure: Measure, published: readonly PublishedFigure[]): readonly Line[] {
  return everyLineOf(measure, published).filter((line) => line.figures.length > 0);
}

/** Every line `measure` could have, those of which nothing is published included. */
export function everyLineOf(
  measure: Measure,
  published: readonly PublishedFigure[],
): readonly Line[] {
  const parts = measure.split === null ? [null] : measure.split.groups;
  return measure.units
    .flatMap((unit) => parts.map((part) => ({ unit, part })))
    .map(({ unit, part }) => ({
      measure,
      unit,
      part,
      series: seriesFor(measure, unit, part),
      figures: withoutUnknownEnd(
        published
          .filter((figure) => isOf(figure, measure, unit, part))
          .toSorted((one, other) => (one.period.to < other.period.to ? -1 : 1)),
      ),
    }));
}

/** Words for the part of a line: 'aged 17 and 18'; null when the line is of the whole. */
export function partInWords({ measure, part }: Pick<Line, 'measure' | 'part'>): string | null {
  return part === null ? null : (measure.split?.labels[part] ?? part);
}

/** A rate waits for a population: until it comes, the last one known is what there is to say. */
function withoutUnknownEnd(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const last = figures.findLastIndex((figure) => figure.shown || figure.because !== 'not known');
  return last === -1 ? figures : figures.slice(0, last + 1);
}

function isOf(figure: PublishedFigure, measure: Measure, unit: Unit, part: string | null): boolean {
  if (figure.measure !== measure.code || figure.unit !== unit) return false;
  const divided = Object.entries(figure.breakdown);
  if (part === null) return divided.length === 0;
  return divided.length === 1 && figure.breakdown[measure.split?.key ?? ''] === part;
}

/** By part or by unit where a measure has several series; else the one it has, for its first unit. */
export function seriesFor(
  measure: Measure,
  unit: Unit,
  part: string | null,
): OfficialSeriesId | null {
  const { official, units } = measure;
  if (official === null) return null;
  const own = part === null ? official[unit] : official[part];
  if (own !== undefined) return own;
  return unit === units[0] && part === null ? (official[''] ?? null) : null;
}
