import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { addSeat } from '#use-cases/bodies/add-seat.ts';
import { changeBody, endBody } from '#use-cases/bodies/change-body.ts';
import { changeLegalForm } from '#use-cases/bodies/change-form.ts';
import { decideVote, warningBeforeVote } from '#use-cases/bodies/decide-vote.ts';
import { endSitting } from '#use-cases/bodies/end-sitting.ts';
import { readPosts } from '#use-cases/bodies/posts.ts';
import { readBodies, readBody } from '#use-cases/bodies/read-body.ts';
import { readNames } from '#use-cases/bodies/read-names.ts';
import { seatSomebody } from '#use-cases/bodies/seat-somebody.ts';
import type { House } from '#use-cases/house.ts';
import { notFound } from '../../../answer.ts';
import { partsOf } from '../../../day-field.ts';
import { page } from '../../../page.ts';
import { rulesInWords, seatsByKind } from '../../bodies/words.ts';
import { formChoices, withNone } from '../choices.ts';
import {
  answerSmallForm,
  daySent,
  noWrongForm,
  type Sent,
  type SmallForms,
} from '../small-form.ts';

type Asked = { readonly house: House; readonly person: SignedIn; readonly body: string };

/** A body as its clerk keeps it: its seats, who holds them, and what it is in law. */
export const clerkBodyPage = page({
  path: '/clerk/bodies/:body',
  may: 'run bodies',
  template: 'clerk-bodies/body/page.njk',
  async show({ house, params, query }) {
    const shown = await printed(house, params.body);
    return shown === null ? notFound() : { ...shown, ...noWrongForm, done: query.done ?? '' };
  },
  act({ house, person, params, form }) {
    const { body } = params;
    return answerSmallForm(forms, { house, person, body }, form, {
      address: `/clerk/bodies/${body}`,
      printed: () => printed(house, body),
    });
  },
});

const forms: SmallForms<Asked> = {
  change: ({ house, person, body }, form) => {
    const { name = '', purpose = '', parent = '', quorum = '' } = form;
    return changeBody(house, person, { body, name, purpose, parent, quorum });
  },
  form: ({ house, person, body }, form) => {
    const { legalForm = '', minute = '' } = form;
    const from = daySent(form, 'from');
    return changeLegalForm(house, person, { body, legalForm, from, minute });
  },
  seat: ({ house, person, body }, form) => {
    const { kind = '', title = '', party = '', organisation = '', nominatedBy = '' } = form;
    const { post = '', mostHolders = '', substitutes = '' } = form;
    const from = daySent(form, 'from');
    const filled = { party, organisation, nominatedBy, post, mostHolders, substitutes };
    return addSeat(house, person, { id: form.id ?? '', body, kind, title, ...filled, from });
  },
  sit: ({ house, person }, form) => seatSomebody(house, person, newMember(form)),
  leave: ({ house, person }, form) => {
    const until = daySent(form, 'until');
    return endSitting(house, person, { membership: form.membership ?? '', until });
  },
  vote: ({ house, person, body }, form) => {
    const { seat = '', minute = '', hasVote } = form;
    return decideVote(house, person, {
      ...{ body, seat, minute, hasVote: hasVote === 'yes', from: daySent(form, 'from') },
      hasReadWarning: form.warning === 'read',
    });
  },
  end: ({ house, person, body }, form) => endBody(house, person, { body, on: daySent(form, 'on') }),
};

function newMember(form: Sent) {
  const { seat = '', person = '', name = '', office = '', appointedBy = '' } = form;
  const agreesToName = form.agreesToName === 'yes';
  const days = { from: daySent(form, 'from'), until: daySent(form, 'until') };
  return { seat, person, name, office, appointedBy, agreesToName, ...days };
}

async function printed(house: House, slug: string) {
  const body = await readBody(house, slug);
  if (body === null) return null;
  const bodies = (await readBodies(house)).map((one) => ({ value: one.slug, text: one.name }));
  const posts = (await readPosts(house)).map(({ id, name }) => ({ value: id, text: name }));
  const people = (await readNames(house)).map(({ id, name }) => ({ value: id, text: name }));
  return {
    heading: body.name,
    body,
    rules: rulesInWords(body.rules),
    mayVote: body.rules.coOpteesMayVote,
    groups: seatsByKind(body.seats),
    today: partsOf(londonDayOf(house.now())),
    forms: formChoices().filter(({ value }) => value !== body.form),
    parents: withNone('None: it stands by itself', bodies),
    nominating: withNone('None', bodies),
    posts: withNone('None', posts),
    people: withNone('Somebody without an account', people),
    warningBeforeVote,
    newSeat: crypto.randomUUID(),
  };
}
