import { isResetOpen, resetPassword } from '#use-cases/people/reset-password.ts';
import { goTo } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';

const heading = 'Choose a new password';

/** A new password, by a link that came by mail. */
export const newPasswordPage = page({
  path: '/reset/:token',
  may: 'anyone',
  template: 'reset/new-password.njk',
  async show({ house, params }) {
    const isOpen = await isResetOpen(house, params.token);
    return { heading: isOpen ? heading : 'This link is no longer open', isOpen, wrong: {} };
  },
  async act({ house, params, form, session }) {
    const reset = await resetPassword(house, {
      token: params.token,
      password: form.password ?? '',
    });
    if (!reset.done) return { heading, isOpen: true, ...wrongForm(reset.because) };
    session.end();
    return goTo('/sign-in?reset=1');
  },
});
