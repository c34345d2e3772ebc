import type { Day } from '#calendar/day.ts';
import { partInWords } from '#measures/line.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { monthAndYear } from '../charts/axes.ts';
import type { MakeUp, Part } from '../charts/make-up.ts';
import { shortValue } from '../words/value.ts';

/** The parts of a whole on one day; null when any of them is withheld, because then all are. */
export function makeUpOf(lines: readonly ComparedLine[], asAt: Day): MakeUp | null {
  const [first] = lines;
  const parts = lines.map((line) => partOf(line, asAt));
  if (first === undefined || parts.some((part) => part === null)) return null;
  const known = parts.filter((part) => part !== null);
  const said = known
    .filter((part) => part.count > 0)
    .map((part) => `${part.name} ${shortValue(part.percent, 'percent')}`);
  return {
    id: `${first.measure.code}-parts`,
    title: first.measure.title,
    finding: `${monthAndYear(asAt)}: ${said.join(', ')}.`,
    parts: known,
  };
}

function partOf(line: ComparedLine, asAt: Day): Part | null {
  const figure = line.figures.find(({ period }) => period.to === asAt);
  if (figure === undefined || !figure.shown) return null;
  const name = partInWords(line) ?? line.measure.title;
  return { name, count: figure.numerator ?? 0, percent: figure.value };
}
