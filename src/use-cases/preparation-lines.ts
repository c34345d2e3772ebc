import type { Day } from '#calendar/day.ts';
import { cellKey, cellsOf } from '#disclosure/cells.ts';
import type { ExactFigure, FigureName, PublishedFigure } from '#disclosure/figure.ts';
import type { DisclosurePolicy } from '#disclosure/policy.ts';
import { type Reason, withheldCells } from '#disclosure/withhold.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure } from '#measures/measure.ts';
import type { Comparator } from './official-comparators.ts';
import { packShape } from './pack-shape.ts';

/** One figure before its release. */
export type PreparedLine = {
  readonly measure: Measure;
  readonly exact: ExactFigure;
  readonly safe: PublishedFigure;
  /** Why it is withheld; null when it is shown. */
  readonly reason: Reason | null;
  /** The same figure for the period before: as the file has it, else as it is public; null when neither. */
  readonly before: ExactFigure | PublishedFigure | null;
  /** What is public of the same figure now; null when nothing is. */
  readonly publicNow: PublishedFigure | null;
  readonly comparators: readonly Comparator[];
};

/** What the lines of a day are made from: the whole pack, and what is known around it. */
export type LinesFrom = {
  readonly exact: readonly ExactFigure[];
  readonly safe: readonly PublishedFigure[];
  readonly policy: DisclosurePolicy;
  /** Everything that is public before this release. */
  readonly published: readonly PublishedFigure[];
  readonly comparatorsOf: (figure: ExactFigure) => readonly Comparator[];
};

/** The figures of `day`, each exact and safe, in the order people meet them. */
export function linesOn(day: Day, from: LinesFrom): readonly PreparedLine[] {
  const exactNamed = byName(from.exact);
  const publicNamed = byName(from.published);
  const withheld = withheldCells(cellsOf(from.exact, packShape), packShape, from.policy);
  const histories = Map.groupBy(from.exact, seriesOf);
  const publicHistories = Map.groupBy(from.published, seriesOf);
  const lines = from.safe.flatMap((safe): readonly PreparedLine[] => {
    const exact = exactNamed.get(nameOf(safe));
    const measure = measures.find(({ code }) => code === safe.measure);
    if (safe.period.to !== day || exact === undefined || measure === undefined) return [];
    const reason = withheld.get(cellKey(exact)) ?? null;
    const series = seriesOf(exact);
    const before =
      lastBefore(day, histories.get(series) ?? []) ??
      lastBefore(day, publicHistories.get(series) ?? []);
    const publicNow = publicNamed.get(nameOf(safe)) ?? null;
    const comparators = from.comparatorsOf(exact);
    return [{ measure, exact, safe, reason, before, publicNow, comparators }];
  });
  return lines.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** How many figures of `safe` would read otherwise than what is public of them now. */
export function changesTo(
  published: readonly PublishedFigure[],
  safe: readonly PublishedFigure[],
): number {
  const publicNamed = byName(published);
  return safe.filter((figure) => {
    const now = publicNamed.get(nameOf(figure));
    return now !== undefined && saidBy(now) !== saidBy(figure);
  }).length;
}

function saidBy(figure: PublishedFigure): string {
  return figure.shown
    ? JSON.stringify([figure.value, figure.numerator, figure.denominator])
    : figure.because;
}

function lastBefore<Figure extends FigureName>(day: Day, series: readonly Figure[]): Figure | null {
  const earlier = series
    .filter(({ period }) => period.to < day)
    .toSorted((one, other) => (one.period.to < other.period.to ? -1 : 1));
  return earlier.at(-1) ?? null;
}

function byName<Figure extends FigureName>(
  figures: readonly Figure[],
): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [nameOf(figure), figure]));
}

/** Where people meet a line: by its measure, then its unit, then the part of its split. */
function placeOf({ measure, exact }: PreparedLine): number {
  const [part = ''] = Object.values(exact.breakdown);
  const unit = measure.units.indexOf(exact.unit);
  return measures.indexOf(measure) * 1000 + unit * 100 + (measure.split?.groups.indexOf(part) ?? 0);
}

function nameOf(figure: FigureName): string {
  return `${figure.period.from ?? ''} ${figure.period.to} ${seriesOf(figure)}`;
}

function seriesOf({ measure, breakdown, unit }: FigureName): string {
  return `${measure} ${unit} ${JSON.stringify(breakdown)}`;
}
