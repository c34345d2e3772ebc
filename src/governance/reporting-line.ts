import { type Day, monthsAfter } from '#calendar/day.ts';

/** Whether somebody who tells us every `everyMonths` is overdue on `date`. */
export function isReportOverdue(
  { everyMonths, since, last }: { everyMonths: number; since: Day; last: Day | null },
  date: Day,
): boolean {
  return monthsAfter(last ?? since, everyMonths) < date;
}

/** Whether putting a body under `parent` would put it under itself, by what is under what. */
export function wouldBeUnderItself(
  body: string,
  parent: string,
  parentOf: ReadonlyMap<string, string | null>,
): boolean {
  if (parent === body) return true;
  const next = parentOf.get(parent) ?? null;
  return next !== null && wouldBeUnderItself(body, next, parentOf);
}
