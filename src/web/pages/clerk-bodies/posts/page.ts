import { londonDayOf } from '#calendar/london.ts';
import { addPost, holdPost, readPosts } from '#use-cases/bodies/posts.ts';
import { readNames } from '#use-cases/bodies/read-names.ts';
import type { House } from '#use-cases/house.ts';
import { goTo, notFound } from '../../../answer.ts';
import { partsOf } from '../../../day-field.ts';
import { page } from '../../../page.ts';
import { withNone } from '../choices.ts';
import { daySent, noWrongForm, wrongSmallForm } from '../small-form.ts';

/** The posts of the council: what each answers for, who holds it and who did before. */
export const clerkPostsPage = page({
  path: '/clerk/posts',
  may: 'run bodies',
  template: 'clerk-bodies/posts/page.njk',
  async show({ house, query }) {
    return { ...(await printed(house)), ...noWrongForm, done: query.done ?? '' };
  },
  async act({ house, person, form }) {
    const { post = '', name = '', appointedBy = '', answersFor = '' } = form;
    const outcome =
      form.do === 'hold'
        ? await holdPost(house, person, {
            ...{ post, name, appointedBy, person: form.person ?? '' },
            from: daySent(form, 'from'),
          })
        : await addPost(house, person, { name, answersFor, isStatutory: form.statutory === 'yes' });
    if (outcome.done) return goTo(`/clerk/posts?done=${form.do ?? 'add'}`);
    if (outcome.because.kind === 'not found') return notFound();
    return { ...(await printed(house)), done: '', ...wrongSmallForm(form, outcome.because) };
  },
});

async function printed(house: House) {
  const people = (await readNames(house)).map(({ id, name }) => ({ value: id, text: name }));
  return {
    heading: 'Posts and who holds them',
    posts: await readPosts(house),
    people: withNone('Somebody without an account', people),
    today: partsOf(londonDayOf(house.now())),
  };
}
