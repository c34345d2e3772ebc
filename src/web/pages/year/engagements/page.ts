import type { House } from '#use-cases/house.ts';
import {
  kindsOfEngagement,
  readEngagements,
  recordEngagement,
} from '#use-cases/year/engagements.ts';
import { readProgramme } from '#use-cases/year/read-programme.ts';
import { goTo, notFound } from '../../../answer.ts';
import { dayTyped, partsTyped } from '../../../day-field.ts';
import { wrongForm } from '../../../form-errors.ts';
import { page } from '../../../page.ts';

/** When members of a body met young people and carers, the gaps, and a form for the next time. */
export const engagementsPage = page({
  path: '/clerk/engagement/:body',
  may: 'plan the year',
  template: 'year/engagements/page.njk',
  async show({ house, params, query }) {
    const shown = await printed(house, params.body);
    return shown === null ? notFound() : { ...shown, isSaved: query.saved === '1' };
  },
  async act({ house, person, params, form }) {
    const recorded = await recordEngagement(house, person, {
      body: params.body,
      // What is no day goes on as it was typed, to be refused like anything else.
      on: dayTyped(form, 'on') ?? partsTyped(form, 'on').join(' ').trim(),
      kind: form.kind ?? '',
      whom: form.whom ?? '',
      members: form.members ?? '',
    });
    if (recorded.done) return goTo(`/clerk/engagement/${params.body}?saved=1`);
    const shown = await printed(house, params.body);
    if (shown === null) return notFound();
    return { ...shown, form, boxes: partsTyped(form, 'on'), ...wrongForm(recorded.because) };
  },
});

async function printed(house: House, body: string) {
  const programme = await readProgramme(house, body);
  const met = await readEngagements(house, body);
  if (programme === null || met === null) return null;
  return {
    heading: 'Meeting young people and carers',
    body: programme.body,
    ...met,
    kinds: kindsOfEngagement,
    boxes: ['', '', ''],
    isSaved: false,
    form: {},
    wrong: {},
  };
}
