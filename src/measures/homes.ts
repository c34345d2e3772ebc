import { episodeOn } from '#care/history.ts';
import type { PlacementType } from '#care/placement.ts';
import type { Counting } from './occasion.ts';

/** Children whose home on the last day is one of `types`. */
export function livesIn(...types: readonly PlacementType[]): Counting {
  return (child, { period }) => {
    const type = episodeOn(child, period.to)?.placement.type ?? null;
    return type !== null && types.includes(type);
  };
}
