import { type Day, monthOf, yearOf } from '#calendar/day.ts';
import type { PublishedFigure } from '#disclosure/figure.ts';
import { type ComparedYear, newestComparison } from '#measures/compare.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { shortValue } from '../words/value.ts';

/** What is said where a figure has nothing to lay beside it. */
export const noComparator = 'No comparator loaded.';

/** The published year that is the very period of a figure to `to`; null unless that ends a reporting year. */
export function sameYear(years: readonly ComparedYear[], to: Day): ComparedYear | null {
  if (monthOf(to) !== 3 || !to.endsWith('-31')) return null;
  const found = years.find((year) => year.year === yearOf(to));
  return found !== undefined && newestComparison([found], found.year) !== null ? found : null;
}

/**
 * How the newest figure of a line compares, as a sentence.
 *
 * ‘Better than England’ is said of the same year only; of another year the
 * numbers are told with their year, and no judgement.
 */
export function comparisonInWords(line: ComparedLine): string {
  const newest = line.figures.at(-1);
  if (newest === undefined) return noComparator;
  if (line.unit === 'count') return ownNumberInWords(line);
  const same = sameYear(line.years, newest.period.to);
  if (same !== null && newest.shown) return sameYearInWords(line, newest, newest.value, same);
  if (same !== null) return numbersInWords(newest, same, 'In the same year');
  const other = newestComparison(line.years);
  if (other === null) return noComparator;
  const begins = `In the year to March ${other.year}, the newest published`;
  return numbersInWords(newest, other, begins);
}

/** Numbers of children follow the size of a council: only our own published number says anything. */
function ownNumberInWords(line: ComparedLine): string {
  const own = line.years.findLast(({ council }) => (council?.value ?? null) !== null)?.council;
  if (own === undefined || own === null || own.value === null) return noComparator;
  return `The Department for Education’s newest number for us is ${shortValue(own.value, 'count')}, for the year to March ${own.year}.`;
}

function sameYearInWords(
  line: ComparedLine,
  { unit }: PublishedFigure,
  value: number,
  { england, neighbours }: ComparedYear,
): string {
  const said: string[] = [];
  if (england !== null && england.value !== null) {
    said.push(
      `${besides(line, value, england.value)} England (${shortValue(england.value, unit)})`,
    );
  }
  if (neighbours !== null && neighbours.mean !== null) {
    const mean = oneDecimal(neighbours.mean);
    said.push(
      `${besides(line, value, mean)} the councils most like ours (${shortValue(mean, unit)} on average)`,
    );
  }
  return said.length === 0 ? noComparator : `That is ${said.join(', and ')}.`;
}

function besides(line: ComparedLine, value: number, other: number): string {
  if (value === other) return 'the same as';
  const side = value > other ? 'higher' : 'lower';
  if (line.measure.betterWhen === 'neither') return `${side} than`;
  return side === line.measure.betterWhen ? 'better than' : 'not as good as';
}

/** The numbers of others, without a judgement. */
function numbersInWords(
  { unit }: PublishedFigure,
  { england, neighbours, council }: ComparedYear,
  begins: string,
): string {
  const parts = [
    ['England', england?.value ?? null],
    ['the councils most like ours', neighbours?.mean ?? null],
    ['ours, as published,', council?.value ?? null],
  ] as const;
  const said = parts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name} ${shortValue(oneDecimal(value ?? 0), unit)}`);
  if (said.length === 0) return noComparator;
  return `${begins}: ${said.join('; ')}.`;
}

function oneDecimal(number: number): number {
  return Math.round(number * 10) / 10;
}
