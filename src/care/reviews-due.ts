import { type Day, daysAfter, monthsAfter } from '#calendar/day.ts';
import type { Period } from '#calendar/reporting-year.ts';
import type { BankHolidays } from '#calendar/working-days.ts';
import { dueDay } from '#law/timescale.ts';
import { firstReview } from '#law/timescales/first-review.ts';
import { laterReview } from '#law/timescales/later-review.ts';
import { secondReview } from '#law/timescales/second-review.ts';
import type { Child } from './child.ts';
import { episodeOn } from './history.ts';
import { type PeriodOfCare, periodOfCareOn } from './periods-of-care.ts';

/** A review the law asked for, and the day it was held; null when it had not been. */
export type ReviewDue = { readonly due: Day; readonly heldOn: Day | null };

/**
 * The reviews that fell due in `period` for a child looked after at its end, earliest first.
 *
 * Each clock starts on the day the review before was really held. None runs
 * while the child is placed for adoption: other regulations take over.
 */
export function reviewsDue(
  child: Child,
  period: Period,
  holidays: BankHolidays,
): readonly ReviewDue[] {
  const care = periodOfCareOn(child, period.to);
  if (care === null) return [];
  const held = reviewsHeld(child, { from: care.started, to: period.to });
  return clocksOf(care, held, period, holidays).filter(
    ({ due }) => period.from <= due && due <= period.to && !isPlacedForAdoptionOn(child, due),
  );
}

/** Whether a review was held on or before the day it was due. */
export function wasOnTime({ due, heldOn }: ReviewDue): boolean {
  return heldOn !== null && heldOn <= due;
}

/** The day on which the first review of care that began on `started` is due. */
export function firstReviewDue(started: Day, holidays: BankHolidays): Day {
  return dueDay(firstReview, started, holidays);
}

/** The days in `period` on which a review was held, earliest first. */
export function reviewsHeld(child: Child, period: Period): readonly Day[] {
  return child.reviews
    .map((review) => review.heldOn)
    .filter((heldOn) => period.from <= heldOn && heldOn <= period.to)
    .toSorted();
}

/** Every clock of a period of care, met or not, up to the one still running. */
function clocksOf(
  care: PeriodOfCare,
  held: readonly Day[],
  period: Period,
  holidays: BankHolidays,
): readonly ReviewDue[] {
  const clocks: ReviewDue[] = [];
  const isWhole = isToldFromTheStart(care, held, period);
  let due = isWhole ? firstDue(care, period, holidays) : assumedDue(held, period);
  let next = isWhole ? secondReview : laterReview;
  for (const heldOn of held) {
    if (due !== null) clocks.push({ due, heldOn });
    due = dueDay(next, heldOn, holidays);
    next = laterReview;
  }
  return due === null ? clocks : [...clocks, { due, heldOn: null }];
}

/**
 * Whether the first review we know of is the child’s first.
 *
 * A return holds only the reviews of its year. Where care began before `period`
 * and no review is known from its first four months, by the end of which a
 * second one would be due, earlier reviews lie in a return we were not given.
 */
function isToldFromTheStart(care: PeriodOfCare, held: readonly Day[], period: Period): boolean {
  if (!care.beginningKnown) return false;
  const [first] = held;
  return isRecent(care, period) || (first !== undefined && first <= monthsAfter(care.started, 4));
}

/** When the first review was due; null when that was certainly before `period`. */
function firstDue(care: PeriodOfCare, period: Period, holidays: BankHolidays): Day | null {
  return isRecent(care, period) ? firstReviewDue(care.started, holidays) : null;
}

/** Twenty working days are never as many as sixty days. */
function isRecent(care: PeriodOfCare, period: Period): boolean {
  return care.started > daysAfter(period.from, -60);
}

/** When the review before is not known, it is taken to have been as late as it can have been. */
function assumedDue([first]: readonly Day[], period: Period): Day | null {
  if (first !== undefined && first <= period.from) return null;
  return monthsAfter(daysAfter(period.from, -1), 6);
}

function isPlacedForAdoptionOn(child: Child, date: Day): boolean {
  return episodeOn(child, date)?.placement.type?.startsWith('A') ?? false;
}
