import type { ReferralState, ReferredTo } from '#governance/referral.ts';
import type { ReferralRead } from '#use-cases/referrals/read-referrals.ts';
import type { SaidStatus } from '../actions/words.ts';

/** The kinds of body a matter is referred to, as pages say them. */
export const saidKind: Readonly<Record<ReferredTo, string>> = {
  'overview and scrutiny': 'Overview and scrutiny',
  'health and wellbeing board': 'Health and wellbeing board',
  'full council': 'Full council',
  executive: 'The executive',
};

const saidState: Readonly<Record<ReferralState, SaidStatus>> = {
  written: { words: 'Written, not sent yet', looks: 'few' },
  sent: { words: 'Sent; nothing heard yet', looks: 'same' },
  acknowledged: { words: 'It came; the answer is still to come', looks: 'same' },
  answered: { words: 'Answered', looks: 'better' },
  ended: { words: 'Ended, with what came of it', looks: 'better' },
};

/** How a referral stands, in words and as a shape; what is late or nearly due goes first. */
export function saidReferral({ state, isLate, isNudged, answeredOn }: ReferralRead): SaidStatus {
  if (answeredOn !== null) {
    return isLate && state === 'answered'
      ? { words: 'Answered, but late', looks: 'moved' }
      : saidState[state];
  }
  if (isLate) return { words: 'The answer is late', looks: 'worse' };
  if (isNudged) return { words: 'Fifty days gone: the reply is nearly due', looks: 'moved' };
  return saidState[state];
}
