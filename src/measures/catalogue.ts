import type { Unit } from '#disclosure/figure.ts';
import type { OfficialSeriesId } from '#returns/benchmarks/series.ts';
import { measures } from './definitions/index.ts';
import type { Measure } from './measure.ts';

/** One figure a measure gives, period apart: its unit and its part, '' where it has none. */
export type FigureOfMeasure = { readonly unit: Unit; readonly part: string };

/** The measure with this code in the catalogue, such as 'S01'; null when there is none. */
export function measureByCode(code: string): Measure | null {
  return byCode.get(code) ?? null;
}

/** The measure with this address, such as 'three-or-more-placements'; null when there is none. */
export function measureById(id: string): Measure | null {
  return byId.get(id) ?? null;
}

/** Every figure that `measure` gives for one period, the one said first coming first. */
export function figuresOfMeasure(measure: Measure): readonly FigureOfMeasure[] {
  if (measure.kind === 'how often') return howOften;
  const parts = measure.split === null ? [''] : measure.split.groups;
  return parts.flatMap((part) => measure.units.map((unit) => ({ part, unit })));
}

/** The part a breakdown of `measure` names, '' for the whole; null when it is no breakdown of it. */
export function partOf(
  measure: Measure,
  breakdown: Readonly<Record<string, string>>,
): string | null {
  const [[key, part] = [null, ''], ...more] = Object.entries(breakdown);
  if (more.length > 0 || key !== (measure.split?.key ?? null)) return null;
  return key === null || measure.split?.groups.includes(part) ? part : null;
}

/** The breakdown that names `part` of `measure`, as figures carry it. */
export function breakdownOf(measure: Measure, part: string): Readonly<Record<string, string>> {
  return measure.split === null ? {} : { [measure.split.key]: part };
}

/** `part` of `measure` in words, '' for the whole. */
export function labelOf(measure: Measure, part: string): string {
  return measure.split?.labels[part] ?? part;
}

/**
 * The sentence that says a figure, its part already in words.
 *
 * {numerator}, {denominator} and {value} still stand in it.
 */
export function sentenceOf(measure: Measure, { part, unit }: FigureOfMeasure): string {
  const sentence = measure.saysElse?.[part] ?? measure.saysElse?.[unit] ?? measure.says;
  return sentence.replaceAll('{part}', labelOf(measure, part));
}

/** The published series to lay beside a figure; null when none is published. */
export function officialSeriesOf(
  measure: Measure,
  { part, unit }: FigureOfMeasure,
): OfficialSeriesId | null {
  const series = measure.official ?? {};
  return series[part] ?? series[unit] ?? null;
}

const howOften: readonly FigureOfMeasure[] = [
  { part: 'children', unit: 'percent' },
  { part: 'episodes', unit: 'count' },
];

const byCode = new Map(measures.map((measure) => [measure.code, measure]));
const byId = new Map(measures.map((measure) => [measure.id, measure]));
