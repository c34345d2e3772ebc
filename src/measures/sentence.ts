import type { PublishedFigure } from '#disclosure/figure.ts';
import { type Line, partInWords } from './line.ts';

/** A published figure of `line` as its measure says it; what is withheld, and why, when it is. */
export function sentenceOf(line: Saying, figure: PublishedFigure): string {
  return figure.shown ? sayingOf(line, figure) : withheldSentences[figure.because];
}

/** Whose sentence is said: that of a measure, for one of its units and one of its parts. */
type Saying = Pick<Line, 'measure' | 'unit' | 'part'>;

/** The sentence of a measure with `numbers` in it. */
export function sayingOf(
  saying: Saying,
  numbers: {
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: number;
  },
): string {
  const { numerator, denominator, value } = numbers;
  const words: Readonly<Record<string, string | null>> = {
    numerator: numerator === null ? null : inFigures(numerator),
    denominator: denominator === null ? null : inFigures(denominator),
    value: saying.unit === 'score' ? value.toFixed(1) : inFigures(value),
    part: partInWords(saying),
  };
  return capitalised(
    patternOf(saying).replace(/\{(\w+)\}/g, (written, name: string) => words[name] ?? written),
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
function patternOf({ measure, unit, part }: Saying): string {
  const { says, saysElse = {} } = measure;
  return (part === null ? undefined : saysElse[part]) ?? saysElse[unit] ?? says;
}

function inFigures(number: number): string {
  const [whole = '', rest] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
