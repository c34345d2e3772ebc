import { measures } from '#measures/definitions/index.ts';
import type { Example, Measure } from '#measures/measure.ts';
import { pageOf, table } from './markdown.ts';
import { sourceInWords } from './source-in-words.ts';

/** `docs/generated/measures.md`: every measure as a card, in the order people meet them. */
export function measuresPage(): string {
  return pageOf('Measures', 'src/measures/definitions/', [
    table(['Code', 'Measure', 'Theme', 'Units', 'Told', 'Better when'], measures.map(rowFor)),
    ...measures.map(cardFor),
  ]);
}

function rowFor({ code, title, theme, units, monthly, betterWhen }: Measure): readonly string[] {
  const told = monthly ? 'every month' : 'on 31 March';
  return [code, title, theme, units.join(', '), told, betterWhen];
}

function cardFor({ code, title, question, source, inForce, caveats, official, examples }: Measure) {
  const series = official === null ? [] : Object.values(official);
  return [
    `## ${code} ${title}`,
    `_${question}_`,
    `Source: ${sourceInWords(source)}; in force from ${inForce.from}${inForce.until === null ? '' : ` to ${inForce.until}`}.`,
    `Official comparator: ${series.length === 0 ? 'none is published' : [...new Set(series)].join(', ')}.`,
    caveats.map((caveat) => `- ${caveat}`).join('\n'),
    ...examples.map(drawn),
  ].join('\n\n');
}

function drawn({ given, gives }: Example): string {
  const figures = gives.map(({ unit, part, numerator, denominator, value }) =>
    [part, unit, counted(numerator, denominator), `value ${said(value)}`]
      .filter((word) => word !== undefined)
      .join(', '),
  );
  const lines = given.split('\n').map((line) => line.trim());
  return ['```', ...lines.filter((line) => line !== ''), '```', figures.join('; ')].join('\n');
}

function counted(numerator: number | null, denominator: number | null): string {
  return denominator === null ? said(numerator) : `${said(numerator)} of ${said(denominator)}`;
}

function said(number: number | null): string {
  return number === null ? 'none' : String(number);
}
