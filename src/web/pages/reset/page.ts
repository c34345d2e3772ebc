import { askForReset } from '#use-cases/people/reset-password.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';

const heading = 'Set a new password';

/** Asks for a link to a new password; answers alike whether there is such an account or not. */
export const askForResetPage = page({
  path: '/reset',
  may: 'anyone',
  template: 'reset/page.njk',
  show: ({ house }) =>
    house.post === null ? noMail : { heading, email: '', wrong: {}, isAsked: false },
  async act({ house, form, from }) {
    if (house.post === null) return noMail;
    const email = form.email ?? '';
    const asked = await askForReset(house, { email, from });
    if (!asked.done) return { heading, email, isAsked: false, ...wrongForm(asked.because) };
    return { heading: 'Look in your mail', isAsked: true };
  },
});

const noMail = { heading, hasNoMail: true };
