import type { ExactFigure } from '#disclosure/figure.ts';
import type { LeftOut } from '#measures/calculate.ts';
import { partOf } from '#measures/catalogue.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure } from '#measures/measure.ts';
import { sayingOf } from '#measures/sentence.ts';
import { themes } from '#measures/themes.ts';

/** The figures of one theme, as the page tells them. */
export type Chapter = { readonly title: string; readonly measures: readonly ToldMeasure[] };

/** One measure in sentences. */
export type ToldMeasure = {
  readonly code: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** How many records had to be left out of it. */
  readonly leftOut: number;
};

/** The figures of the last day among `figures`, in sentences, theme by theme. */
export function chaptersOf(
  figures: readonly ExactFigure[],
  leftOut: readonly LeftOut[],
): readonly Chapter[] {
  const last = figures.reduce((day, { period }) => (period.to > day ? period.to : day), '');
  const told = figures.filter(({ period }) => period.to === last);
  return themes.flatMap(([theme, title]) => {
    const its = measures
      .filter((measure) => measure.theme === theme)
      .map((measure) => toldOf(measure, told, leftOut))
      .filter(({ sentences }) => sentences.length > 0);
    return its.length === 0 ? [] : [{ title, measures: its }];
  });
}

function toldOf(
  measure: Measure,
  figures: readonly ExactFigure[],
  leftOut: readonly LeftOut[],
): ToldMeasure {
  const its = figures.filter((one) => one.measure === measure.code);
  const place = (figure: ExactFigure) =>
    measure.split?.groups.indexOf(partOf(measure, figure.breakdown) ?? '') ?? 0;
  return {
    code: measure.code,
    title: measure.title,
    sentences: its.toSorted((a, b) => place(a) - place(b)).map((one) => said(measure, one)),
    leftOut: new Set(
      leftOut.filter((one) => one.measure === measure.code).map(({ child }) => child),
    ).size,
  };
}

function said(measure: Measure, figure: ExactFigure): string {
  const { numerator, denominator, value, unit, breakdown } = figure;
  if (value === null) return `Not known: ${whyNotKnown(figure)}.`;
  const part = partOf(measure, breakdown) || null;
  return sayingOf({ measure, unit, part }, { numerator, denominator, value });
}

function whyNotKnown({ unit, denominator }: ExactFigure): string {
  if (unit === 'per-10000' && denominator === null) return 'the population file was not given';
  return 'there is nobody this could be said of';
}
