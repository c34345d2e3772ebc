import type { ExactFigure } from '#disclosure/figure.ts';
import type { LeftOut } from '#measures/calculate.ts';
import { partOf, sentenceOf } from '#measures/catalogue.ts';
import { measures } from '#measures/definitions/index.ts';
import type { Measure, Theme } from '#measures/measure.ts';

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

const titles: Readonly<Record<Theme, string>> = {
  'how-many': 'How many children, and who they are',
  where: 'Where they live',
  stability: 'Staying put',
  reviews: 'Reviews, and being heard',
  health: 'Health',
  safety: 'Keeping safe',
  'care-leavers': 'Young people who have left care',
};

/** The figures of the last day among `figures`, in sentences, theme by theme. */
export function chaptersOf(
  figures: readonly ExactFigure[],
  leftOut: readonly LeftOut[],
): readonly Chapter[] {
  const last = figures.reduce((day, { period }) => (period.to > day ? period.to : day), '');
  const told = figures.filter(({ period }) => period.to === last);
  return Object.entries(titles).flatMap(([theme, title]) => {
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
  const part = partOf(measure, figure.breakdown) ?? '';
  const sentence = sentenceOf(measure, { part, unit: figure.unit });
  if (figure.value === null) return `Not known: ${whyNotKnown(figure)}.`;
  const { numerator, denominator, value } = figure;
  const numbers: Readonly<Record<string, number | null>> = { numerator, denominator, value };
  const told = sentence.replaceAll(/\{(\w+)\}/g, (written, name: string) => {
    const number = numbers[name];
    return typeof number === 'number' ? number.toLocaleString('en-GB') : written;
  });
  return told.charAt(0).toUpperCase() + told.slice(1);
}

function whyNotKnown({ unit, denominator }: ExactFigure): string {
  if (unit === 'per-10000' && denominator === null) return 'the population file was not given';
  return 'there is nobody this could be said of';
}
