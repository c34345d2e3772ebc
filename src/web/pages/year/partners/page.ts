import type { SignedIn } from '#access/person.ts';
import type { House } from '#use-cases/house.ts';
import { askForContribution, readContributions } from '#use-cases/year/contributions.ts';
import { readProgramme } from '#use-cases/year/read-programme.ts';
import { goTo, notFound } from '../../../answer.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

/** Where a clerk asks partners for their contribution of the year, and reads what has come. */
export const partnersPage = page({
  path: '/clerk/partners/:body',
  may: 'plan the year',
  template: 'year/partners/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, isAsked: query.asked === '1' };
  },
  async act({ house, person, params, form }) {
    const organisation = form.organisation ?? '';
    const asked = await askForContribution(house, person, { body: params.body, organisation });
    if (asked.done) return goTo(`/clerk/partners/${params.body}?asked=1`);
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, organisation, ...wrongForm(asked.because) };
  },
});

async function printed(house: House, person: SignedIn, slug: string) {
  const programme = await readProgramme(house, slug);
  if (programme === null) return null;
  const all = await readContributions(house, person);
  return {
    heading: 'What partners do as corporate parents',
    body: programme.body,
    contributions: all.find(({ body }) => body.slug === slug)?.contributions ?? [],
    isAsked: false,
    organisation: '',
    wrong: {},
  };
}
