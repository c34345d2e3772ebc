import type { ExactFigure } from '#disclosure/figure.ts';
import type { Measure } from '#measures/measure.ts';

/** What a figure of `measure` is called: the measure’s title, and the part of it that it is of. */
export function nameOfFigure(
  measure: Measure,
  { breakdown }: Pick<ExactFigure, 'breakdown'>,
): string {
  const [part] = Object.values(breakdown);
  return part === undefined
    ? measure.title
    : `${measure.title}, ${measure.split?.labels[part] ?? part}`;
}
