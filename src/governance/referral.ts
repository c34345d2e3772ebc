import type { Day } from '#calendar/day.ts';
import { executiveReplyDueOn, nudgeOn } from '#law/executive-reply.ts';
import { mayFollow, type NextStates } from './next-state.ts';

/** The kinds of body a matter is referred to. */
export type ReferredTo =
  | 'overview and scrutiny'
  | 'health and wellbeing board'
  | 'full council'
  | 'executive';

/** How far a referral has come. */
export type ReferralState = 'written' | 'sent' | 'acknowledged' | 'answered' | 'ended';

/** Why an answer is due when it is: agreed between the two, or because the law says so. */
export type ReferralClock = 'as asked' | 'executive reply';

/** What is known of a referral on the day somebody asks whether it is in time. */
export type RunningReferral = {
  readonly state: ReferralState;
  readonly clock: ReferralClock;
  readonly sentOn: Day | null;
  readonly due: Day;
  readonly answeredOn: Day | null;
};

const nextStates: NextStates<ReferralState> = {
  written: ['sent'],
  // Some answer without ever having said that it came.
  sent: ['acknowledged', 'answered'],
  acknowledged: ['answered'],
  answered: ['ended'],
  ended: [],
};

/** Whether a referral may go from one state to another. */
export function referralMayBecome(from: ReferralState, to: ReferralState): boolean {
  return mayFollow(nextStates, { from, to });
}

/** The day an answer is due: two months for the executive’s reply to scrutiny, else the day asked for. */
export function dueOf(clock: ReferralClock, { sent, asked }: { sent: Day; asked: Day }): Day {
  return clock === 'executive reply' ? executiveReplyDueOn(sent) : asked;
}

/** Whether somebody should be reminded on `today` that the executive’s reply is nearly due. */
export function isNudgeDue(referral: RunningReferral, today: Day): boolean {
  const { clock, sentOn, answeredOn } = referral;
  return (
    clock === 'executive reply' &&
    sentOn !== null &&
    answeredOn === null &&
    nudgeOn(sentOn) <= today
  );
}

/** Whether the answer to a referral is late on `today`, or came late. */
export function isReferralLate({ state, due, answeredOn }: RunningReferral, today: Day): boolean {
  if (state === 'written') return false;
  return (answeredOn ?? today) > due;
}
