import { beginOpenId, finishOpenId } from '#use-cases/sign-in/openid.ts';
import { goTo } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { nextAfter } from './next.ts';

const heading = 'Your council’s own sign-in';

/**
 * The way to the council’s own sign-in.
 *
 * A page with a link and a refresh, not a redirect: forms of ours may send
 * nobody to another site, and the policy that says so stays without exception.
 */
export const councilAccountPage = page({
  path: '/sign-in/oidc',
  may: 'anyone',
  template: 'sign-in/council-account.njk',
  show: () => goTo('/sign-in'),
  async act({ house, session, form }) {
    const begun = await beginOpenId(house, nextAfter(form.next));
    if (!begun.done) return { heading, address: null, ...wrongForm(begun.because) };
    session.begin(begun.token);
    return { heading, address: begun.address };
  },
});

/** Where the council’s own sign-in sends people back to. */
export const cameBackPage = page({
  path: '/sign-in/oidc/callback',
  may: 'anyone',
  template: 'sign-in/council-account.njk',
  async show({ house, session, query, from }) {
    const { token, browser } = session;
    const whole = await finishOpenId(house, { token, query, from, browser });
    if (!whole.done) return { heading, address: null, ...wrongForm(whole.because) };
    session.begin(whole.token);
    return goTo(whole.goesTo);
  },
});
