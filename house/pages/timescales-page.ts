import type { Timescale } from '#law/timescale.ts';
import { allowanceInWords } from '#law/timescale.ts';
import { timescales } from '#law/timescales/index.ts';
import { pageOf, table } from './markdown.ts';
import { sourceInWords } from './source-in-words.ts';

/** `docs/generated/timescales.md`: every legal clock, with its source and worked examples. */
export function timescalesPage(): string {
  return pageOf('Timescales', 'src/law/timescales/', [
    'The day the clock starts is day nought. No due day rolls forward off a weekend or a holiday.',
    ...timescales.map(partFor),
  ]);
}

function partFor(timescale: Timescale): string {
  const { duty, clockStarts, allows, force, inForce, source, notModelled, examples } = timescale;
  return [
    `## ${duty}`,
    `To be done ${allowanceInWords(allows)} of ${clockStarts}.`,
    `By ${force}, in force from ${inForce.from}${inForce.until === null ? '' : ` to ${inForce.until}`}: ${sourceInWords(source)}`,
    table(
      ['Counted from', 'Due', 'Because'],
      examples.map(({ from, due, because }) => [from, due, because]),
    ),
    `What no date shows:\n\n${notModelled.map((one) => `- ${one}`).join('\n')}`,
  ].join('\n\n');
}
