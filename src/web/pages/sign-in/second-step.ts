import {
  isWaitingForSecondFactor,
  type SecondFactor,
  signInWithSecondFactor,
} from '#use-cases/sign-in/with-second-factor.ts';
import { goTo } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { nextAfter } from './next.ts';

/** The second step of signing in: the six digits of an app. */
export const codePage = secondStep('/sign-in/code', 'one-time code', {
  heading: 'Now the six digits',
  template: 'sign-in/code.njk',
});

/** The second step without the telephone: a recovery code from paper. */
export const recoveryPage = secondStep('/sign-in/recovery', 'recovery code', {
  heading: 'Use a recovery code',
  template: 'sign-in/recovery.njk',
});

function secondStep<const Path extends string>(
  path: Path,
  kind: SecondFactor['kind'],
  { heading, template }: { readonly heading: string; readonly template: string },
) {
  return page({
    path,
    may: 'anyone',
    template,
    async show({ house, session, query }) {
      const isWaiting = await isWaitingForSecondFactor(house, session.token ?? '');
      return isWaiting ? { heading, next: nextAfter(query.next), wrong: {} } : goTo('/sign-in');
    },
    async act({ house, session, form, from }) {
      const next = nextAfter(form.next);
      const whole = await signInWithSecondFactor(house, {
        token: session.token ?? '',
        typed: form.code ?? '',
        kind,
        from,
        browser: session.browser,
      });
      if (!whole.done) return { heading, next, ...wrongForm(whole.because) };
      session.begin(whole.token);
      return goTo(kind === 'recovery code' ? '/account?recovered=1' : next);
    },
  });
}
