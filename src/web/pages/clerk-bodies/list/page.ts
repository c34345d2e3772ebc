import { addBody } from '#use-cases/bodies/add-body.ts';
import { readBodies } from '#use-cases/bodies/read-body.ts';
import type { House } from '#use-cases/house.ts';
import { goTo } from '../../../answer.ts';
import { page } from '../../../page.ts';
import { formChoices, withNone } from '../choices.ts';
import { daySent, noWrongForm, wrongSmallForm } from '../small-form.ts';

/** The bodies as their clerk keeps them, and where a new one is set up. */
export const clerkBodiesPage = page({
  path: '/clerk/bodies',
  may: 'run bodies',
  template: 'clerk-bodies/list/page.njk',
  async show({ house }) {
    return { ...(await printed(house)), ...noWrongForm };
  },
  async act({ house, person, form }) {
    const { name = '', legalForm = '', purpose = '', parent = '', quorum = '', minute = '' } = form;
    const from = daySent(form, 'from');
    const written = { name, legalForm, purpose, parent, quorum, minute, from };
    const added = await addBody(house, person, written);
    if (added.done) return goTo(`/clerk/bodies/${added.slug}?done=set-up`);
    return { ...(await printed(house)), ...wrongSmallForm(form, added.because) };
  },
});

async function printed(house: House) {
  const bodies = await readBodies(house);
  return {
    heading: 'Bodies and their seats',
    bodies,
    forms: formChoices(),
    parents: withNone(
      'None: it stands by itself',
      bodies.map(({ slug, name }) => ({ value: slug, text: name })),
    ),
  };
}
