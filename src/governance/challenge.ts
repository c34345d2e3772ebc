import type { Day } from '#calendar/day.ts';
import { mayFollow, type NextStates } from './next-state.ts';

/** How far a member’s challenge has come. */
export type ChallengeState = 'asked' | 'answered' | 'acted on' | 'closed';

/** A service a challenge was put to, and whether it has answered. */
export type AnsweringService = { readonly agency: string; readonly answeredOn: Day | null };

const nextStates: NextStates<ChallengeState> = {
  // A body may act on a question before every service has answered it.
  asked: ['answered', 'acted on'],
  answered: ['acted on', 'closed'],
  // Its action may be reopened by the body after it had made a difference.
  'acted on': ['closed'],
  closed: ['acted on'],
};

/** Whether a challenge may go from one state to another. */
export function challengeMayBecome(from: ChallengeState, to: ChallengeState): boolean {
  return mayFollow(nextStates, { from, to });
}

/** Where a challenge stands by its services’ answers alone: all of them have to answer. */
export function stateByAnswers(
  services: readonly AnsweringService[],
): Extract<ChallengeState, 'asked' | 'answered'> {
  return services.every(({ answeredOn }) => answeredOn !== null) ? 'answered' : 'asked';
}

/** Whether somebody still owes an answer on `today`, after the day it was due. */
export function isAnswerLate(
  challenge: { readonly due: Day; readonly services: readonly AnsweringService[] },
  today: Day,
): boolean {
  return stateByAnswers(challenge.services) === 'asked' && challenge.due < today;
}
