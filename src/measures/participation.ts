import { ageYearsOn } from '#calendar/day.ts';
import type { Participation } from '#care/review.ts';
import type { Counting } from './occasion.ts';

/** How many reviews of a child of four or over were held in the twelve months with one of `codes`. */
export function reviewsSaidOf(...codes: readonly Participation[]): Counting {
  return (child, { period }) =>
    child.reviews.filter(
      ({ heldOn, participation }) =>
        participation !== null &&
        codes.includes(participation) &&
        period.from <= heldOn &&
        heldOn <= period.to &&
        (child.bornOn === null || ageYearsOn(child.bornOn, heldOn) >= 4),
    ).length;
}

/** How many reviews of a child of four or over were held in the twelve months, however they took part. */
export const reviewsOfFourAndOver = reviewsSaidOf('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7');
