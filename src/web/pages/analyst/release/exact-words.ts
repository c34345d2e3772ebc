import type { ExactFigure, PublishedFigure, Unit } from '#disclosure/figure.ts';
import { sayNumber } from '../../../templates.ts';

/** The numbers of a figure, whether exact or published. */
export type Numbers = Pick<ExactFigure, 'unit' | 'numerator' | 'denominator' | 'value'>;

/** A figure’s numbers as a cell of the release page says them: ‘7% (19 of 276)’. */
export function numbersInWords({ unit, numerator, denominator, value }: Numbers): string {
  if (denominator === 0) return 'No children';
  if (value === null) return 'Not known';
  const said = inUnit(unit, value);
  if (unit === 'count' || denominator === null) return said;
  const isMean = numerator === null || unit === 'score' || unit === 'days';
  if (isMean) return `${said} (over ${sayNumber(denominator)})`;
  return `${said} (${sayNumber(numerator)} of ${sayNumber(denominator)})`;
}

/** A published figure as the same cell says it; a withheld one in one word for whatever reason. */
export function publishedInWords(figure: PublishedFigure): string {
  if (figure.shown) return numbersInWords(figure);
  return { 'small numbers': 'Withheld', 'no children': 'No children', 'not known': 'Not known' }[
    figure.because
  ];
}

/** A value with its unit: ‘7%’, ‘67 per 10,000’, ‘13.2’. */
export function inUnit(unit: Unit, value: number): string {
  switch (unit) {
    case 'count':
      return sayNumber(value);
    case 'percent':
      return `${sayNumber(value)}%`;
    case 'per-10000':
      return `${sayNumber(value)} per 10,000`;
    case 'score':
      return value.toFixed(1);
    case 'days':
      return `${sayNumber(value)} days`;
  }
}
