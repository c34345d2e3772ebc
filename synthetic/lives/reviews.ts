import {
  ageYearsOn,
  type Day,
  dayOfMonthOf,
  daysAfter,
  monthOf,
  monthsAfter,
  weekdayOf,
} from '#calendar/day.ts';
import type { Participation } from '#care/review.ts';
import type { Random } from '../random.ts';
import type { Life, PeriodOfCare } from './life.ts';
import { isDifficult } from './seasons.ts';

/** A review that was held, and how the child took part. */
export type HeldReview = { readonly heldOn: Day; readonly participation: Participation };

/**
 * The reviews of a child’s whole life in care, earliest first.
 *
 * Most are held in time: within four weeks, then three months, then six. In the
 * difficult summer a third were late. Short breaks have none in the return.
 */
export function reviewsOf(random: Random, life: Life): readonly HeldReview[] {
  return life.periods
    .filter(({ plan }) => plan !== 'short breaks')
    .flatMap((period) =>
      reviewDays(random, period).map((heldOn) => ({
        heldOn,
        participation: participation(random, life.bornOn, heldOn),
      })),
    );
}

function reviewDays(random: Random, period: PeriodOfCare): readonly Day[] {
  const held: Day[] = [];
  for (;;) {
    const next = onWorkingDay(nextReview(random, period.started, held));
    if (next >= period.ceased) return held;
    held.push(next);
  }
}

function nextReview(random: Random, started: Day, held: readonly Day[]): Day {
  const last = held.at(-1);
  if (last === undefined) {
    return daysAfter(
      started,
      isLate(random, started, 0.09) ? random.whole(34, 60) : random.whole(15, 26),
    );
  }
  const due = monthsAfter(last, held.length === 1 ? 3 : 6);
  return daysAfter(due, isLate(random, due, 0.07) ? random.whole(6, 40) : -random.whole(0, 25));
}

function isLate(random: Random, around: Day, usually: number): boolean {
  return random.chance(isDifficult(around) ? 0.34 : usually);
}

/** Nobody holds a review at a weekend or over Christmas: it is brought forward. */
function onWorkingDay(date: Day): Day {
  const isWeekend = weekdayOf(date) === 0 || weekdayOf(date) === 6;
  const isChristmas =
    (monthOf(date) === 12 && dayOfMonthOf(date) > 23) ||
    (monthOf(date) === 1 && dayOfMonthOf(date) === 1);
  return isWeekend || isChristmas ? onWorkingDay(daysAfter(date, -1)) : date;
}

function participation(random: Random, bornOn: Day, heldOn: Day): Participation {
  const ageYears = ageYearsOn(bornOn, heldOn);
  if (ageYears < 4) return 'PN0';
  if (ageYears < 8) return random.weighted(whenSmall);
  return random.weighted(isDifficult(heldOn) ? whenThingsGoWrong : whenOlder);
}

const whenSmall = { PN1: 18, PN2: 4, PN3: 14, PN4: 5, PN5: 14, PN6: 41, PN7: 4 } as const;

const whenOlder = { PN1: 58, PN2: 5, PN3: 3, PN4: 3, PN5: 9, PN6: 17, PN7: 5 } as const;

const whenThingsGoWrong = { PN1: 46, PN2: 4, PN3: 3, PN4: 4, PN5: 9, PN6: 18, PN7: 16 } as const;
