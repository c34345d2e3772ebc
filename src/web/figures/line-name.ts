import type { Line } from '#measures/line.ts';
import { partInWords } from '#measures/line.ts';
import { sayUnit } from '../words/value.ts';

/** A name for the line that is unique on a page: its ids and anchors are made of it. */
export function lineId({ measure, unit, part }: Line): string {
  const divided = part === null ? '' : `-${part.replaceAll(/[^\w-]/g, 'under-')}`;
  return `${measure.id}${divided}${unit === measure.units[0] ? '' : `-${unit}`}`;
}

/** A short name for the pictures of a line: a page has dozens of them, each with several ids. */
export function pictureId({ measure, unit, part }: Line): string {
  const place = part === null ? 0 : (measure.split?.groups.indexOf(part) ?? 0);
  return `${measure.code}${'abcdefghij'[place] ?? place}${measure.units.indexOf(unit)}`;
}

/** What tells the line from its measure’s others: 'Aged 17 and 18'; null when it is the only one. */
export function lineLabel(line: Line): string | null {
  const part = partInWords(line);
  if (part !== null) return part.charAt(0).toUpperCase() + part.slice(1);
  return line.measure.units.length > 1 ? sayUnit(line.unit) : null;
}

/** The address of the page of a line’s measure. */
export function measureAddress({ measure }: Pick<Line, 'measure'>): string {
  return `/figures/${measure.id}`;
}
