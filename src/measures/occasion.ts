import type { Period } from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import type { Child } from '#care/child.ts';

/** When a measure is told of: the twelve months up to and including `period.to`. */
export type Occasion = { readonly period: Period; readonly holidays: BankHolidays };

/** Whether a child is one of those a measure asks about. */
export type Cohort = (child: Child, occasion: Occasion) => boolean;

/** Whether a child counts, or how many times. */
export type Counting = (child: Child, occasion: Occasion) => boolean | number;

/** Which part of a split a child is in; null when in none of them. */
export type GroupOf = (child: Child, occasion: Occasion) => string | null;

/** A child’s score; null when there is none. */
export type Scoring = (child: Child, occasion: Occasion) => number | null;
