import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { readContributions, sendContribution } from '#use-cases/year/contributions.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

/** Where a partner says what it did as a corporate parent this year. */
export const contributionsPage = page({
  path: '/partner/contributions',
  may: 'bring a contribution',
  template: 'year/contributions/page.njk',
  async show({ house, person, query }) {
    return { ...(await printed(house, person)), isSent: query.sent === '1' };
  },
  async act({ house, person, form }) {
    const sent = await sendContribution(house, person, {
      body: form.body ?? '',
      organisation: form.organisation ?? '',
      weDo: form.weDo ?? '',
      forHowMany: form.forHowMany ?? '',
      whatChanged: form.whatChanged ?? '',
      whatNext: form.whatNext ?? '',
    });
    if (sent.done) return goTo('/partner/contributions?sent=1');
    if (sent.because.kind === 'not found') return notFound();
    return { ...(await printed(house, person)), form, ...wrongForm(sent.because) };
  },
});

async function printed(house: House, person: SignedIn) {
  return {
    heading: 'What we did as corporate parents',
    asked: await readContributions(house, person),
    isSent: false,
    form: {},
    wrong: {},
  };
}
