import { reportingYearOf, yearEnding } from '#calendar/reporting-year.ts';
import { nameOfFigure } from './name-of-figure.ts';
import type { PreparedLine } from './preparation-lines.ts';
import type { Check } from './reconcile.ts';

/**
 * What the figures of a day make one ask, beside the period before and what is official.
 *
 * Like the checks within the figures, its sentences hold exact numbers.
 */
export function checkLines(lines: readonly PreparedLine[]): readonly Check[] {
  return lines.flatMap((line) => [...hasMovedFar(line), ...agreesWithOfficial(line)]);
}

/** Whether a figure moved so far since the period before that somebody should ask why. */
export function movedFar({ exact, before }: PreparedLine): boolean {
  const was = valueBefore(before);
  if (was === null || exact.value === null) return false;
  const moved = Math.abs(exact.value - was);
  return moved >= 10 && moved * 5 >= Math.abs(was);
}

/** The value of the period before; null when it is withheld, unknown or missing. */
function valueBefore(before: PreparedLine['before']): number | null {
  return before !== null && 'value' in before ? before.value : null;
}

function hasMovedFar(line: PreparedLine): readonly Check[] {
  if (!movedFar(line)) return [];
  const say = `${nameOfFigure(line.measure, line.exact)}: ${said(line, line.exact.value)}, and ${said(line, valueBefore(line.before))} in the period before. That is far: ask why.`;
  return [{ fits: false, say }];
}

/** Only the published year that ends on the very day says anything about our own count. */
function agreesWithOfficial(line: PreparedLine): readonly Check[] {
  const year = reportingYearOf(line.exact.period.to);
  if (line.exact.period.to !== yearEnding(year).to) return [];
  const ours = line.comparators.find((official) => official.isOurs && official.year === year);
  if (ours === undefined || line.exact.value === null) return [];
  return ours.value === line.exact.value
    ? [
        {
          fits: true,
          say: `${nameOfFigure(line.measure, line.exact)}: ${said(line, ours.value)}, as the department published it.`,
        },
      ]
    : [
        {
          fits: false,
          say: `${nameOfFigure(line.measure, line.exact)}: ${said(line, line.exact.value)}, but the department published ${said(line, ours.value)}.`,
        },
      ];
}

function said({ exact }: PreparedLine, value: number | null): string {
  if (value === null) return 'not known';
  return `${new Intl.NumberFormat('en-GB').format(value)}${exact.unit === 'percent' ? '%' : ''}`;
}
