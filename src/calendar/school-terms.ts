import type { Day } from './day.ts';

/** A stretch of days on which the council’s schools are open, both ends included. */
export type SchoolTerm = { readonly name: string; readonly from: Day; readonly to: Day };

/** Whether schools are open around `date`: false in the holidays and where no term is known. */
export function isTermTime(date: Day, terms: readonly SchoolTerm[]): boolean {
  return terms.some(({ from, to }) => from <= date && date <= to);
}
