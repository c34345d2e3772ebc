import type { Random } from '../random.ts';

/** A `share` (0 to 1) of `those`, whichever of them chance picks. */
export function someOf<One>(random: Random, those: readonly One[], share: number): readonly One[] {
  const count = Math.round(those.length * Math.min(1, Math.max(0, share)));
  return random.shuffled(those).slice(0, count);
}
