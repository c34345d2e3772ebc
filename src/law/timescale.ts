import { type Day, monthsAfter } from '#calendar/day.ts';
import { type BankHolidays, workingDaysAfter } from '#calendar/working-days.ts';
import type { InForce, Source } from './source.ts';

/** A duty that must be done within a length of time the law sets. */
export type Timescale = {
  readonly id: string;
  readonly duty: string;
  /** What sets the clock going; that day is day nought. */
  readonly clockStarts: string;
  readonly allows: Allowance;
  /** What obliges it. Only the first two may be called statutory. */
  readonly force: 'regulation' | 'statutory guidance' | 'data return' | 'local standard';
  readonly inForce: InForce;
  readonly source: Source;
  /** What the text asks that no date can show. */
  readonly notModelled: readonly string[];
  readonly examples: readonly {
    readonly from: Day;
    readonly due: Day;
    readonly because: string;
  }[];
};

/** How long a duty may take: working days, or calendar months to the corresponding date. */
export type Allowance = { readonly workingDays: number } | { readonly months: number };

/**
 * The last day on which the duty is still done in time.
 *
 * It may be a weekend or a bank holiday: no timescale here rolls forward.
 * Throws RangeError when working days run into a year whose bank holidays are
 * not listed.
 */
export function dueDay(timescale: Timescale, from: Day, holidays: BankHolidays): Day {
  const { allows } = timescale;
  return 'months' in allows
    ? monthsAfter(from, allows.months)
    : workingDaysAfter(from, allows.workingDays, holidays);
}

/** How an allowance is said: 'within 20 working days', 'within 3 months'. */
export function allowanceInWords(allows: Allowance): string {
  return 'months' in allows
    ? `within ${allows.months} months`
    : `within ${allows.workingDays} working days`;
}
