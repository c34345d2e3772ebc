import { yearOf } from '#calendar/day.ts';
import { type ComparedValue, type ComparedYear, newestComparison } from '#measures/compare.ts';
import type { ComparedLine } from '#use-cases/compared-line.ts';
import { drawStrip, type Mark, type Strip } from '../charts/strip.ts';
import { bothSizes } from '../charts/svg.ts';
import { shortValue } from '../words/value.ts';
import { sameYear } from './comparison-words.ts';
import { pictureId } from './line-name.ts';

/**
 * Where the council stands among others, in the newest year that others are published for.
 *
 * Our mark is of that same year where there is one: the figure we released or the
 * one the department published of us, `first` saying which is taken where there are
 * both and the words beside the strip are of that year too. Only without either is it
 * our newest. Null where there is nothing to lay it beside.
 */
export function stripOf(
  line: ComparedLine,
  councilName: string,
  first: 'released' | 'published',
): DrawnStrip | null {
  const strip = stripFor(line, councilName, first);
  if (strip === null) return null;
  const year = strip.england?.year ?? strip.neighbours[0]?.year ?? strip.ours?.year ?? null;
  return { year, drawn: bothSizes((size) => drawStrip(strip, size)) };
}

/** A strip and the year of those we are laid beside. */
export type DrawnStrip = { readonly year: number | null; readonly drawn: string };

/** The same strip for a row, where there is room for the small one only. */
export function smallStripOf(line: ComparedLine, councilName: string): string | null {
  const strip = stripFor(line, councilName, 'released');
  return strip === null ? null : drawStrip(strip, 'narrow');
}

function stripFor(
  line: ComparedLine,
  councilName: string,
  first: 'released' | 'published',
): Strip | null {
  // Numbers of children follow the size of a council: laying them side by side says nothing.
  if (line.unit === 'count') return null;
  const compared = newestComparison(line.years);
  if (compared === null) return null;
  const wordsAreOfThatYear = isOfYear(line, compared.year);
  // Words of another year tell the figure published of us; the mark beside them tells the same.
  const ours = ourMark(line, compared, councilName, wordsAreOfThatYear ? first : 'published');
  const england = markOf(compared.england, 'England');
  const neighbours = (compared.neighbours?.each ?? [])
    .map((each) => markOf(each, each.name))
    .filter((mark) => mark !== null);
  const finding = stripInWords(line, [ours, england], neighbours, compared.year);
  return {
    id: `${pictureId(line)}-strip`,
    title: `${line.measure.title}, beside others`,
    finding,
    unit: line.unit,
    ours,
    england,
    neighbours,
    saysYears: !wordsAreOfThatYear,
  };
}

/** Whether the newest figure of a line, which its words tell, is of that reporting year. */
function isOfYear(line: ComparedLine, year: number): boolean {
  const newest = line.figures.at(-1);
  return newest !== undefined && sameYear(line.years, newest.period.to)?.year === year;
}

function ourMark(
  line: ComparedLine,
  { year, council }: ComparedYear,
  name: string,
  first: 'released' | 'published',
): Mark | null {
  const figure = line.figures.find(({ period }) => sameYear(line.years, period.to)?.year === year);
  const released = figure?.shown ? { name, year, value: figure.value } : null;
  const published = markOf(council, name);
  const newest = line.figures.at(-1);
  const latest = newest?.shown
    ? { name, year: yearOf(newest.period.to), value: newest.value }
    : null;
  return (first === 'released' ? (released ?? published) : (published ?? released)) ?? latest;
}

function markOf(compared: ComparedValue | null, name: string): Mark | null {
  if (compared === null || compared.value === null) return null;
  return { name, year: compared.year, value: compared.value };
}

function stripInWords(
  line: ComparedLine,
  named: readonly (Mark | null)[],
  neighbours: readonly Mark[],
  year: number,
): string {
  const said = named
    .filter((mark) => mark !== null)
    .map((mark) => `${mark.name} ${shortValue(mark.value, line.unit)} (${mark.year})`);
  const values = neighbours.map((mark) => mark.value);
  if (values.length > 0) {
    const ends = [Math.min(...values), Math.max(...values)];
    const [lowest, highest] = ends.map((end) => shortValue(end, line.unit));
    said.push(`${values.length} councils most like ours, from ${lowest} to ${highest} (${year})`);
  }
  return `${said.join('; ')}.`;
}
