import { isResetOpen, resetPassword } from '#use-cases/people/reset-password.ts';
import { goTo } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';

/** A new password, by a link that came by mail. */
export const newPasswordPage = page({
  path: '/reset/:token',
  may: 'anyone',
  template: 'reset/new-password.njk',
  async show({ house, params }) {
    const isOpen = await isResetOpen(house, params.token);
    return printed(isOpen);
  },
  async act({ house, params, form, session }) {
    const reset = await resetPassword(house, {
      token: params.token,
      password: form.password ?? '',
    });
    if (!reset.done) {
      return { ...printed(reset.because.kind !== 'not found'), ...wrongForm(reset.because) };
    }
    session.end();
    return goTo('/sign-in?reset=1');
  },
});

function printed(isOpen: boolean) {
  return {
    heading: isOpen ? 'Choose a new password' : 'This link is no longer open',
    isOpen,
    wrong: {},
  };
}
