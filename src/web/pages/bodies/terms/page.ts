import { readBody } from '#use-cases/bodies/read-body.ts';
import { notFound } from '../../../answer.ts';
import { page } from '../../../page.ts';

/** Every version of a body’s terms of reference, each with what changed from the one before. */
export const termsPage = page({
  path: '/bodies/:body/terms',
  may: 'anyone',
  template: 'bodies/terms/page.njk',
  async show({ house, params }) {
    const body = await readBody(house, params.body);
    if (body === null) return notFound();
    const versions = body.terms.versions.filter(({ state }) => state !== 'draft');
    return { heading: `What the ${body.name} is there to do`, body, versions };
  },
});
