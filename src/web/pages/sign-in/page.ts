import { type Role, roles } from '#access/roles.ts';
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
  const people = (await samplePeople(house)).map((person) => ({
    ...person,
    says: person.roles.map((role) => roles[role]).join(', '),
    does: person.roles.map((role) => worthTrying[role]).find((what) => what !== undefined) ?? null,
  }));
  const first = people.filter(
    ({ does }, place) => does !== null && people.findIndex((one) => one.does === does) === place,
  );
  return {
    heading: people.length > 0 ? 'Who would you like to be?' : 'Sign in',
    first,
    others: people
      .filter((person) => !first.includes(person))
      .map((person) => ({ ...person, does: null })),
    hasProvider: house.signInProvider !== null,
    email: '',
    wrong: {},
    isReset: false,
  };
}

/** What a newcomer sees first as each of the roles that have a workbench. */
const worthTrying: Readonly<Partial<Record<Role, string>>> = {
  councillor: 'Ten minutes before a meeting: the scorecard, and three questions to ask.',
  analyst: 'Turns the council’s return into figures, and asks for them to be released.',
  'release-approver': 'Looks at what people will see, and publishes it or sends it back.',
  administrator: 'Lets people in and out, and sees nothing of what is inside.',
};
