import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { decideProposal, proposeTerms } from '#use-cases/bodies/proposals.ts';
import { readBody } from '#use-cases/bodies/read-body.ts';
import { readClerksBody } from '#use-cases/bodies/read-clerk-body.ts';
import { beginReview, concludeReview } from '#use-cases/bodies/reviews.ts';
import { adoptTerms, writeTerms } from '#use-cases/bodies/terms.ts';
import { touchFunction } from '#use-cases/bodies/touch-function.ts';
import type { House } from '#use-cases/house.ts';
import { notFound } from '../../../answer.ts';
import { partsOf } from '../../../day-field.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { withNone } from '../choices.ts';
import { answerSmallForm, daySent, noWrongForm, type SmallForms } from '../small-form.ts';

type Asked = { readonly house: House; readonly person: SignedIn; readonly body: string };

/** Where a body’s terms of reference are written, adopted, questioned and looked at anew. */
export const clerkTermsPage = page({
  path: '/clerk/bodies/:body/terms',
  may: 'run bodies',
  template: 'clerk-bodies/terms/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, ...noWrongForm, done: query.done ?? '' };
  },
  act({ house, person, params, form }) {
    const { body } = params;
    return answerSmallForm(forms, { house, person, body }, form, {
      address: `/clerk/bodies/${body}/terms`,
      printed: () => printed(house, person, body),
    });
  },
});

const forms: SmallForms<Asked> = {
  write: ({ house, person, body }, { purpose = '', functions = '' }) =>
    writeTerms(house, person, { body, purpose, functions }),
  adopt: ({ house, person, body }, form) => {
    const [on, reviewOn] = [daySent(form, 'on'), daySent(form, 'review')];
    return adoptTerms(house, person, { body, on, minute: form.minute ?? '', reviewOn });
  },
  touch: ({ house, person, body }, form) =>
    touchFunction(house, person, { body, item: form.item ?? '', function: form.function ?? '' }),
  propose: ({ house, person, body }, { question = '', why = '', options = '' }) =>
    proposeTerms(house, person, { body, question, why, options }),
  decide: ({ house, person, body }, form) => {
    const { proposal = '', option = '', minute = '', resolution = '' } = form;
    const on = daySent(form, 'decided');
    return decideProposal(house, person, { body, proposal, option, on, minute, resolution });
  },
  review: ({ house, person, body }, form) => {
    const { evidence = '' } = form;
    return beginReview(house, person, { body, evidence, options: form['review-options'] ?? '' });
  },
  conclude: ({ house, person, body }, form) => {
    const { review = '', chosen = '' } = form;
    const followUpOn = daySent(form, 'follow-up');
    return concludeReview(house, person, { body, review, chosen, followUpOn });
  },
};

async function printed(house: House, person: SignedIn, slug: string) {
  const body = await readBody(house, slug);
  const workings = await readClerksBody(house, person, slug);
  if (body === null || workings === null) return null;
  const { versions, inForce, isReviewDue } = body.terms;
  const draft = versions.find(({ state }) => state === 'draft') ?? null;
  const latest = draft ?? inForce;
  return {
    heading: `Terms of reference of ${body.name}`,
    body,
    ...{ versions, inForce, draft, isReviewDue },
    untouched: inForce?.functions.filter(({ times }) => times === 0) ?? [],
    draftText: latest?.functions.map(({ words }) => words).join('\n') ?? '',
    draftPurpose: latest?.purpose ?? body.purpose,
    today: partsOf(londonDayOf(house.now())),
    functions: (inForce?.functions ?? []).map(({ id, number, words }) => ({
      ...{ value: id, text: `${number}. ${words}` },
    })),
    items: workings.items.map(({ item_id, title, public_title, on_day }) => ({
      ...{ value: item_id, text: `${public_title ?? title} (${sayDay(on_day)})` },
    })),
    decided: withNone(
      'A decision made elsewhere',
      workings.decided.map(({ id, words }) => ({ value: id, text: words })),
    ),
    proposals: workings.proposals.map((proposal) => ({
      ...proposal,
      choices: proposal.options.map(({ place, words }) => ({ value: String(place), text: words })),
      chosen: proposal.options.find(({ is_chosen }) => is_chosen) ?? null,
    })),
    reviews: workings.reviews,
    isReviewOverdue: workings.isReviewOverdue,
  };
}
