import type { ChallengeState } from '#governance/challenge.ts';
import type { ChallengeRead } from '#use-cases/actions/read-challenges.ts';
import type { SaidStatus } from '../actions/words.ts';

const saidState: Readonly<Record<ChallengeState, SaidStatus>> = {
  asked: { words: 'Asked, not answered yet', looks: 'few' },
  answered: { words: 'Answered', looks: 'same' },
  'acted on': { words: 'Something is being done', looks: 'moved' },
  closed: { words: 'Closed, and this changed', looks: 'better' },
};

/** How a challenge stands, in words and as a shape; lateness goes before all else. */
export function saidChallenge({ state, isLate }: ChallengeRead): SaidStatus {
  return isLate ? { words: 'The answer is late', looks: 'worse' } : saidState[state];
}
