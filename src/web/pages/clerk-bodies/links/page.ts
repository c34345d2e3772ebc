import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import {
  inviteAlways,
  inviteeCame,
  inviteForItem,
  itemInviteeCame,
} from '#use-cases/bodies/invitees.ts';
import { heardFrom, lines, linkBody, reportUp, updateGiven } from '#use-cases/bodies/links.ts';
import { readBody } from '#use-cases/bodies/read-body.ts';
import { readClerksBody } from '#use-cases/bodies/read-clerk-body.ts';
import { readMap } from '#use-cases/bodies/read-map.ts';
import type { House } from '#use-cases/house.ts';
import { notFound } from '../../../answer.ts';
import { partsOf } from '../../../day-field.ts';
import { page } from '../../../page.ts';
import { sayDay } from '../../../templates.ts';
import { answerSmallForm, daySent, noWrongForm, type SmallForms } from '../small-form.ts';

type Asked = { readonly house: House; readonly person: SignedIn; readonly body: string };

/** Who is asked to come to a body, who came, and the bodies it hears from. */
export const clerkLinksPage = page({
  path: '/clerk/bodies/:body/links',
  may: 'run bodies',
  template: 'clerk-bodies/links/page.njk',
  async show({ house, person, params, query }) {
    const shown = await printed(house, person, params.body);
    return shown === null ? notFound() : { ...shown, ...noWrongForm, done: query.done ?? '' };
  },
  act({ house, person, params, form }) {
    const { body } = params;
    return answerSmallForm(forms, { house, person, body }, form, {
      address: `/clerk/bodies/${body}/links`,
      printed: () => printed(house, person, body),
    });
  },
});

const forms: SmallForms<Asked> = {
  always: ({ house, person, body }, form) => {
    const { agency = '', role = '', name = '', deputy = '' } = form;
    const from = daySent(form, 'from');
    return inviteAlways(house, person, { body, agency, role, name, deputy, from });
  },
  came: ({ house, person, body }, { invitee = '', meeting = '', came = '' }) =>
    inviteeCame(house, person, { body, invitee, meeting, came }),
  item: ({ house, person, body }, { item = '', agency = '', name = '', asked = '' }) =>
    inviteForItem(house, person, { body, item, agency, name, asked }),
  'item-came': ({ house, person, body }, { invitee = '', came }) =>
    itemInviteeCame(house, person, { body, invitee, came: came === 'yes' }),
  link: ({ house, person, body }, form) => {
    const { name = '', line = '', owes = '', workPlan = '', everyMonths = '' } = form;
    return linkBody(house, person, { body, name, line, owes, workPlan, everyMonths });
  },
  heard: ({ house, person, body }, form) =>
    heardFrom(house, person, { body, link: form.link ?? '', on: daySent(form, 'on') }),
  'report-up': ({ house, person, body }, { everyMonths = '' }) =>
    reportUp(house, person, { body, everyMonths }),
  given: ({ house, person, body }, form) =>
    updateGiven(house, person, { body, on: daySent(form, 'given'), words: form.words ?? '' }),
};

const saidLine = {
  'reports to us': 'Reports to us',
  'we report to': 'We report to it',
  'works with us': 'Works with us',
} as const;

async function printed(house: House, person: SignedIn, slug: string) {
  const body = await readBody(house, slug);
  const workings = await readClerksBody(house, person, slug);
  if (body === null || workings === null) return null;
  const map = await readMap(house);
  const today = londonDayOf(house.now());
  const invited = Map.groupBy(workings.itemInvitees, ({ item_id }) => item_id);
  return {
    heading: `Who comes to ${body.name}`,
    body,
    ...{ invitees: workings.invitees, byAgency: workings.byAgency },
    meetings: body.meetings
      .filter(({ on_day }) => on_day <= today)
      .toReversed()
      .map((one) => ({ value: one.slug, text: sayDay(one.on_day) })),
    items: workings.items.map(({ item_id, title, public_title, on_day }) => ({
      ...{ value: item_id, text: `${public_title ?? title} (${sayDay(on_day)})` },
    })),
    asked: workings.items.flatMap(({ item_id, title, public_title, on_day }) =>
      (invited.get(item_id) ?? []).map((one) => ({
        ...{ ...one, title: public_title ?? title, on: on_day, isPast: on_day <= today },
      })),
    ),
    links: map.links
      .filter((link) => link.body === slug)
      .map((link) => ({ ...link, said: saidLine[link.line] })),
    reporting: map.bodies.find((one) => one.slug === slug) ?? null,
    dueBelow: map.bodies.filter(({ under, isOverdue }) => under === slug && isOverdue),
    lineChoices: lines.map((line) => ({ value: line, text: saidLine[line] })),
    today: partsOf(today),
  };
}
