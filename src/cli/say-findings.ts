import type { LeftOut } from '#measures/calculate.ts';
import type { Finding } from '#returns/finding.ts';
import type { Io } from './command.ts';

const mostSaid = 100;

/**
 * Says what is wrong with files, errors first, to the person at the terminal alone.
 *
 * Of very many it says the first, and then `elsewhere`: where all of them can be seen.
 */
export function sayFindings(findings: readonly Finding[], io: Io, elsewhere = ''): void {
  const errorsFirst = findings.toSorted((a, b) => rank(a) - rank(b));
  for (const finding of errorsFirst.slice(0, mostSaid)) {
    io.say(`${finding.severity === 'error' ? 'Error' : 'Warning'}: ${finding.say}`);
  }
  const rest = findings.length - mostSaid;
  if (rest > 0) io.say(`… and ${rest} more findings.${elsewhere}`);
}

/** Says which records a measure had to leave out, and how many. */
export function sayLeftOut(leftOut: readonly LeftOut[], io: Io): void {
  const byMeasure = Map.groupBy(leftOut, ({ measure, field }) => `${measure} ${field}`);
  for (const [, records] of byMeasure) {
    const { measure, field } = records[0] ?? { measure: '', field: '' };
    const children = records.slice(0, 5).map(({ child }) => child);
    const more =
      records.length > children.length ? ` and ${records.length - children.length} more` : '';
    io.say(`${measure} leaves out, for want of ‘${field}’: ${children.join(', ')}${more}.`);
  }
}

function rank(finding: Finding): number {
  return finding.severity === 'error' ? 0 : 1;
}
