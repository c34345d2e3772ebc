import { may } from '#access/permissions.ts';
import { type ReferralRead, readReferrals } from '#use-cases/referrals/read-referrals.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { saidReferral } from '../words.ts';

/** Every matter referred to another body, and how far each has come. */
export const referralsPage = page({
  path: '/referrals',
  may: 'follow actions',
  template: 'referrals/list/page.njk',
  async show({ house, person }) {
    const read = await readReferrals(house, person);
    if (!read.done) return notFound();
    const answered = read.referrals.filter(({ answeredOn }) => answeredOn !== null);
    return {
      heading: 'What was referred to others',
      open: read.referrals.filter(({ state }) => state !== 'ended').map(row),
      ended: read.referrals.filter(({ state }) => state === 'ended').map(row),
      answeredCount: answered.length,
      inTimeCount: answered.filter(({ isLate }) => !isLate).length,
      mayRefer: may(person.roles, 'refer a matter'),
    };
  },
});

function row(referral: ReferralRead) {
  return {
    address: `/referrals/${referral.id}`,
    matter: referral.matter,
    status: saidReferral(referral),
    sentFrom: referral.sentFrom,
    sentTo: referral.sentTo,
    sentOn: referral.sentOn,
    due: referral.due,
    isWaiting: referral.answeredOn === null,
    outcome: referral.outcome,
  };
}
