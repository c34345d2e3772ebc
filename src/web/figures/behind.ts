import { newestComparison } from '#measures/compare.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { sameYear } from './comparison-words.ts';

/** Fewer neighbours than this are too few to be behind all of. */
const fewestNeighbours = 5;

/**
 * The year in which the council was behind every council most like it; null when it was not.
 *
 * Told of the newest published year alone, of figures where one way is better.
 */
export function yearBehindAll(line: ComparedLine): number | null {
  const { betterWhen } = line.measure;
  const newest = line.figures.at(-1);
  if (betterWhen === 'neither' || newest === undefined || line.unit === 'count') return null;
  const compared = newestComparison(line.years);
  const neighbours = compared?.neighbours ?? null;
  if (compared === null || neighbours === null || neighbours.n < fewestNeighbours) return null;
  const ours = compared.council?.value ?? releasedIn(line, compared.year);
  if (ours === null || neighbours.lowest === null || neighbours.highest === null) return null;
  const isBehind = betterWhen === 'higher' ? ours < neighbours.lowest : ours > neighbours.highest;
  return isBehind ? compared.year : null;
}

function releasedIn(line: ComparedLine, year: number): number | null {
  const figure = line.figures.find(({ period }) => sameYear(line.years, period.to)?.year === year);
  return figure?.shown ? figure.value : null;
}
