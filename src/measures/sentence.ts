import type { PublishedFigure, Unit } from '#disclosure/figure.ts';
import { type Line, partInWords } from './line.ts';
import type { Measure } from './measure.ts';

/** A published figure of `line` as its measure says it; what is withheld, and why, when it is. */
export function sentenceOf(line: Omit<Line, 'figures'>, figure: PublishedFigure): string {
  if (!figure.shown) return withheldSentences[figure.because];
  const numbers: Readonly<Record<string, string | null>> = {
    numerator: figure.numerator === null ? null : inFigures(figure.numerator),
    denominator: figure.denominator === null ? null : inFigures(figure.denominator),
    value: figure.unit === 'score' ? figure.value.toFixed(1) : inFigures(figure.value),
    part: partInWords(line),
  };
  return capitalised(
    sayingOf(line.measure, line.unit, line.part).replace(
      /\{(\w+)\}/g,
      (written, name: string) => numbers[name] ?? written,
    ),
  );
}

/** Why a figure is not shown, in words for everybody. */
export const withheldSentences = {
  'small numbers':
    'We do not show this one: so few are in it, or left out of it, that somebody might be recognised.',
  'no children': 'There was nobody this could be said of.',
  'not known': 'We do not know this yet.',
} as const;

/** The sentence of a part goes before that of a unit, and both before the measure’s own. */
function sayingOf(measure: Measure, unit: Unit, part: string | null): string {
  const forPart = part === null ? undefined : measure.saysElse?.[part];
  return forPart ?? measure.saysElse?.[unit] ?? measure.says;
}

function inFigures(number: number): string {
  const [whole = '', rest] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
