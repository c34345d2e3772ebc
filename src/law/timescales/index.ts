import type { Timescale } from '../timescale.ts';
import { firstReview } from './first-review.ts';
import { laterReview } from './later-review.ts';
import { secondReview } from './second-review.ts';

/** Every statutory timescale we work out, in the order a child meets them. */
export const timescales: readonly Timescale[] = [firstReview, secondReview, laterReview];
