import type { Measure } from '../measure.ts';
import { childrenLookedAfter } from './children-looked-after.ts';
import { threeOrMorePlacements } from './three-or-more-placements.ts';

/** Every measure, in the order people meet them. */
export const measures: readonly Measure[] = [childrenLookedAfter, threeOrMorePlacements];
