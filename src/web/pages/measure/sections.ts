import type { Day } from '#calendar/day.ts';
import type { Unit } from '#disclosure/figure.ts';
import { type NeighboursTogether, newestComparison } from '#measures/compare.ts';
import { partInWords } from '#measures/line.ts';
import { sentenceOf, withheldSentences } from '#measures/sentence.ts';
import { signalOf } from '#measures/signal.ts';
import { signs } from '#returns/benchmarks/figure.ts';
import { seriesById } from '#returns/benchmarks/series.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { drawMakeUp, type Part } from '../../charts/make-up.ts';
import { bothSizes } from '../../charts/svg.ts';
import { comparisonInWords, noComparator } from '../../figures/comparison-words.ts';
import { lineId, lineLabel } from '../../figures/line-name.ts';
import { makeUpOf } from '../../figures/make-up-of.ts';
import { type SaidSignal, saidSignal } from '../../figures/row.ts';
import { type DrawnStrip, stripOf } from '../../figures/strip-of.ts';
import { trendOf } from '../../figures/trend-of.ts';
import { sayUnit, shortValue } from '../../words/value.ts';

/** A figure in full: said, drawn, and every number of the drawing in a table. */
export type Section = {
  readonly id: string;
  readonly label: string | null;
  readonly sentence: string;
  readonly comparison: string;
  readonly signal: SaidSignal | null;
  readonly asAt: Day;
  readonly trend: string | null;
  readonly strip: DrawnStrip | null;
  readonly unit: string;
  readonly hasParts: boolean;
  /** Newest first. */
  readonly points: readonly TablePoint[];
  readonly years: readonly TableYear[];
  /** What the published series is called; null without one. */
  readonly series: string | null;
  readonly neighbours: readonly TableNeighbour[];
};

type TablePoint = {
  readonly to: Day;
  readonly value: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

type TableYear = {
  readonly year: number;
  readonly ours: string;
  readonly mean: string;
  readonly median: string;
  readonly n: string;
  readonly region: string;
  readonly england: string;
};

type TableNeighbour = { readonly name: string; readonly value: string; readonly year: number };

/** The lines of a measure in full; the parts of a whole come as one. */
export function sectionsOf(
  lines: readonly ComparedLine[],
  councilName: string,
): readonly Section[] {
  const [first] = lines;
  if (first?.measure.kind === 'make-up') return [];
  return lines.map((line) => sectionOf(line, councilName)).filter((section) => section !== null);
}

function sectionOf(line: ComparedLine, councilName: string): Section | null {
  const newest = line.figures.at(-1);
  if (newest === undefined) return null;
  const compared = newestComparison(line.years);
  return {
    id: lineId(line),
    label: lineLabel(line),
    sentence: sentenceOf(line, newest),
    comparison: comparisonInWords(line),
    signal: saidSignal(signalOf(line.figures, line.measure.betterWhen)),
    asAt: newest.period.to,
    trend: trendOf(line, councilName),
    strip: stripOf(line, councilName, 'released'),
    unit: sayUnit(line.unit),
    hasParts: line.figures.some((figure) => figure.shown && figure.denominator !== null),
    points: pointsOf(line),
    years: line.years.toReversed().map((year) => tableYear(year, line.unit)),
    series: line.series === null ? null : (seriesById.get(line.series)?.title ?? null),
    neighbours: neighboursOf(compared?.neighbours ?? null, line.unit),
  };
}

function pointsOf(line: ComparedLine): readonly TablePoint[] {
  return line.figures.toReversed().map((figure) => ({
    to: figure.period.to,
    value: figure.shown ? shortValue(figure.value, line.unit) : 'not shown',
    numerator: figure.shown ? figure.numerator : null,
    denominator: figure.shown ? figure.denominator : null,
  }));
}

function tableYear(
  { year, council, neighbours, region, england }: ComparedLine['years'][number],
  unit: Unit,
): TableYear {
  return {
    year,
    ours: valueOrSign(council, unit),
    mean: numberOrNothing(neighbours?.mean ?? null, unit),
    median: numberOrNothing(neighbours?.median ?? null, unit),
    n: neighbours === null ? '' : `${neighbours.n} of ${neighbours.of}`,
    region: valueOrSign(region, unit),
    england: valueOrSign(england, unit),
  };
}

type Published = { readonly value: number | null; readonly sign: keyof typeof signs | null } | null;

function valueOrSign(published: Published, unit: Unit): string {
  if (published === null) return '';
  if (published.value !== null) return shortValue(published.value, unit);
  return published.sign === null ? '' : signs[published.sign];
}

function numberOrNothing(number: number | null, unit: Unit): string {
  return number === null ? '' : shortValue(Math.round(number * 10) / 10, unit);
}

function neighboursOf(
  neighbours: NeighboursTogether | null,
  unit: Unit,
): readonly TableNeighbour[] {
  if (neighbours === null) return [];
  return neighbours.each.map((each) => ({
    name: each.name,
    year: each.year,
    value: valueOrSign(each, unit),
  }));
}

/** What a whole is made of: drawn as one bar, tabled over time. */
export type Whole = {
  readonly sentence: string;
  readonly comparison: string;
  readonly asAt: Day;
  readonly drawn: string | null;
  readonly parts: readonly string[];
  /** Newest first; a day whose parts are withheld says so. */
  readonly days: readonly { readonly to: Day; readonly values: readonly string[] | null }[];
};

/** The parts of a whole, when that is what `lines` are; else null. */
export function wholeOf(lines: readonly ComparedLine[]): Whole | null {
  const [first] = lines;
  if (first === undefined || first.measure.kind !== 'make-up') return null;
  const days = [...new Set(lines.flatMap((line) => line.figures.map(({ period }) => period.to)))];
  const sorted = days.toSorted().toReversed();
  const [newest] = sorted;
  if (newest === undefined) return null;
  const makeUp = makeUpOf(lines, newest);
  return {
    sentence: makeUp === null ? withheldSentences['small numbers'] : inWords(makeUp.parts),
    comparison: noComparator,
    asAt: newest,
    drawn: makeUp === null ? null : bothSizes((size) => drawMakeUp(makeUp, size)),
    parts: lines.map((line) => partInWords(line) ?? line.measure.title),
    days: sorted.map((to) => ({
      to,
      values:
        makeUpOf(lines, to)?.parts.map(
          (part) => `${part.count} (${shortValue(part.percent, 'percent')})`,
        ) ?? null,
    })),
  };
}

function inWords(parts: readonly Part[]): string {
  const said = parts
    .filter((part) => part.count > 0)
    .map((part) => `${part.name} ${shortValue(part.percent, 'percent')}`)
    .join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
