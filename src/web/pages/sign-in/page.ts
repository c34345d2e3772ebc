import { roles } from '#access/roles.ts';
import type { House } from '#use-cases/house.ts';
import { samplePeople, signInAsSamplePerson } from '#use-cases/sign-in/as-sample-person.ts';
import { signInWithPassword } from '#use-cases/sign-in/with-password.ts';
import { goTo, notFound } from '../../answer.ts';
import { wrongForm } from '../../form-errors.ts';
import { page } from '../../page.ts';
import { nextAfter } from './next.ts';

/** The front door: the council’s own sign-in, a password, or on the sample council anybody at all. */
export const signInPage = page({
  path: '/sign-in',
  may: 'anyone',
  template: 'sign-in/page.njk',
  async show({ house, person, query }) {
    if (person !== null) return goTo('/home');
    return { ...(await printed(house)), next: nextAfter(query.next), isReset: query.reset === '1' };
  },
  async act({ house, form, from, session }) {
    const next = nextAfter(form.next);
    if (form.person !== undefined) {
      const tried = await signInAsSamplePerson(house, form.person, session.browser);
      if (!tried.done) return notFound();
      session.begin(tried.token);
      return goTo(next);
    }
    const given = { email: form.email ?? '', password: form.password ?? '', from };
    const half = await signInWithPassword(house, given);
    if (!half.done) {
      return { ...(await printed(house)), next, email: given.email, ...wrongForm(half.because) };
    }
    session.begin(half.token);
    return goTo(`/sign-in/code?next=${encodeURIComponent(next)}`);
  },
});

async function printed(house: House) {
  const people = await samplePeople(house);
  return {
    heading: people.length > 0 ? 'Who would you like to be?' : 'Sign in',
    people: people.map((person) => ({
      ...person,
      says: person.roles.map((role) => roles[role]).join(', '),
    })),
    hasProvider: house.signInProvider !== null,
    email: '',
    wrong: {},
    isReset: false,
  };
}
