import { type Day, day, readDay } from '#calendar/day.ts';
import { partInWords } from '#measures/line.ts';
import type { Given, Measure } from '#measures/measure.ts';
import { sayDay } from '../../templates.ts';
import { shortValue } from '../../words/value.ts';

/** A worked example as the page shows it: a few made-up children, and what they come to. */
export type DrawnExample = {
  readonly asAt: Day;
  readonly population: number | null;
  readonly children: readonly { readonly name: string; readonly happened: readonly string[] }[];
  readonly gives: readonly string[];
};

/** The worked examples of a measure: the very ones its tests run. */
export function drawnExamples(measure: Measure): readonly DrawnExample[] {
  return measure.examples.map((example) => ({
    asAt: example.asAt ?? day('2025-03-31'),
    population: example.population ?? null,
    children: example.given
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [name = '', ...happened] = line.split('|').map((part) => part.trim());
        return { name, happened: happened.map(withDaysInWords) };
      }),
    gives: example.gives.map((given) => givenInWords(measure, given)),
  }));
}

function withDaysInWords(happened: string): string {
  return happened
    .replace(/(\d{4}-\d{2}-\d{2}) (\d{4}-\d{2}-\d{2})/g, '$1 to $2')
    .replace(/\d{4}-\d{2}-\d{2}/g, (written) => dayAndMonth(written));
}

/** 1 June 2024, without the weekday. */
function dayAndMonth(written: string): string {
  return readDay(written) === null ? written : sayDay(written).replace(/^\w+ /, '');
}

function givenInWords(measure: Measure, given: Given): string {
  const unit = given.unit ?? measure.units[0];
  const part = given.part === undefined ? null : partInWords({ measure, part: given.part });
  const value = given.value === null ? 'no figure' : shortValue(given.value, unit);
  const of =
    given.denominator === null || given.numerator === null
      ? ''
      : `, because it is ${given.numerator} of ${given.denominator}`;
  return `${part === null ? 'The figure is' : `For ${part} it is`} ${value}${of}.`;
}
