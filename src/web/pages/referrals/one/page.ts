import { may } from '#access/permissions.ts';
import type { SignedIn } from '#access/person.ts';
import { executiveReply } from '#law/executive-reply.ts';
import type { House } from '#use-cases/house.ts';
import { type Outcome, refused } from '#use-cases/outcome.ts';
import { type ReferralRead, readReferrals } from '#use-cases/referrals/read-referrals.ts';
import {
  acknowledgeReferral,
  endReferral,
  fileAnswer,
  sendReferral,
} from '#use-cases/referrals/step-referral.ts';
import { type Answer, goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsOf, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';
import { saidKind, saidReferral } from '../words.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** One referral from why it was made to what came of it; its next step is taken here. */
export const referralPage = page({
  path: '/referrals/:referral',
  may: 'follow actions',
  template: 'referrals/one/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.referral, {});
    return shown === null ? notFound() : { ...shown, done: said[query.done ?? ''] ?? null };
  },
  async act({ house, person, params, form }): Promise<Answer> {
    const outcome = await step(house, person, params.referral, form);
    if (outcome.done) return goTo(`/referrals/${params.referral}?done=${form.do ?? ''}`);
    const shown = await printed(house, person, params.referral, form);
    if (shown === null || outcome.because.kind === 'not found') return notFound();
    return { ...shown, ...wrongForm(outcome.because) };
  },
});

const said: Readonly<Record<string, string>> = {
  send: 'Marked as sent. The clock runs from today.',
  acknowledge: 'Written down.',
  answer: 'The answer is filed, and everybody who follows it can read it.',
  end: 'Ended, with what came of it.',
};

async function step(
  house: House,
  person: SignedIn,
  referral: string,
  form: Form,
): Promise<Outcome> {
  const { words = '', outcome = '', recommends = '', executive = '' } = form;
  if (form.do === 'send') return sendReferral(house, person, { referral });
  if (form.do === 'end') return endReferral(house, person, { referral, outcome });
  const on = dayTyped(form, 'on');
  if (on === null || on === undefined) return refused('not valid', 'Enter the day it came.', 'on');
  if (form.do === 'acknowledge') return acknowledgeReferral(house, person, { referral, on });
  if (recommends.trim() === '') {
    return fileAnswer(house, person, { referral, on, words, recommends: null });
  }
  const received = dayTyped(form, 'received');
  if (received === null || received === undefined) {
    return refused('not valid', 'Enter the day the executive received it.', 'received');
  }
  const follow = { to: executive, words: recommends, received };
  return fileAnswer(house, person, { referral, on, words, recommends: follow });
}

async function printed(house: House, person: SignedIn, id: string, form: Form) {
  const read = await readReferrals(house, person);
  const referral = read.done ? read.referrals.find((one) => one.id === id) : undefined;
  if (!read.done || referral === undefined) return null;
  const isSender = may(person.roles, 'refer a matter');
  return {
    heading: referral.matter,
    referral,
    kind: saidKind[referral.kind],
    status: saidReferral(referral),
    law: referral.clock === 'executive reply' ? executiveReply.source : null,
    before: read.referrals.find((one) => one.id === referral.follows) ?? null,
    next: isSender ? nextSteps(referral) : {},
    on: form.do === undefined ? partsOf(read.today) : partsTyped(form, 'on'),
    received: form.do === undefined ? partsOf(read.today) : partsTyped(form, 'received'),
    form,
    wrong: {},
  };
}

function nextSteps({ state, kind }: ReferralRead) {
  return {
    send: state === 'written',
    acknowledge: state === 'sent',
    answer: state === 'sent' || state === 'acknowledged',
    recommend: kind === 'overview and scrutiny',
    end: state === 'answered',
  };
}
