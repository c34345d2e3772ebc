import { signOut } from '#use-cases/sign-in/sessions.ts';
import { goTo } from '../../answer.ts';
import { page } from '../../page.ts';

/** Signing out: asked with a button, because an address alone may change nothing. */
export const signOutPage = page({
  path: '/sign-out',
  may: 'anyone',
  template: 'sign-in/sign-out.njk',
  show: ({ person }) => ({ heading: person === null ? 'You are signed out' : 'Sign out' }),
  async act({ house, person, session }) {
    if (person !== null && session.token !== null) await signOut(house, person, session.token);
    session.end();
    return goTo('/sign-out');
  },
});
