import { episodesOf, type ToldEpisode } from '../lives/episodes.ts';
import type { Life } from '../lives/life.ts';
import { type MissingSpell, missingSpells } from '../lives/missing.ts';
import { type HeldReview, reviewsOf } from '../lives/reviews.ts';
import { type WorkerSpell, workerSpells } from '../lives/social-workers.ts';
import { randomFrom } from '../random.ts';

/** A life with everything about it that returns tell, all years together. */
export type ToldLife = Life & {
  readonly episodes: readonly ToldEpisode[];
  readonly reviews: readonly HeldReview[];
  readonly missing: readonly MissingSpell[];
  readonly workers: readonly WorkerSpell[];
};

/** `life` with what can be told of it. */
export function toldLife(seed: number, life: Life): ToldLife {
  const about = (what: string) => randomFrom(seed, `${what} ${life.id}`);
  return {
    ...life,
    episodes: life.periods.flatMap(episodesOf),
    reviews: reviewsOf(about('reviews'), life),
    missing: missingSpells(about('missing'), life),
    workers: workerSpells(about('workers'), life),
  };
}
