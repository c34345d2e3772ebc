import { type Day, monthsAfter } from '#calendar/day.ts';

/** How often one body reports to another, and when it last did. */
export type RunningLine = {
  readonly firstDue: Day;
  readonly everyMonths: number;
  /** Null until the first report has gone. */
  readonly lastSent: Day | null;
};

/** The day by which the next report has to go. */
export function nextReportDue({ firstDue, everyMonths, lastSent }: RunningLine): Day {
  return lastSent === null ? firstDue : monthsAfter(lastSent, everyMonths);
}

/** Whether the next report should have gone before `today`. */
export function isReportOverdue(line: RunningLine, today: Day): boolean {
  return nextReportDue(line) < today;
}
