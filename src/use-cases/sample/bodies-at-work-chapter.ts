import type { SignedIn } from '#access/person.ts';
import { londonDayOf } from '#calendar/london.ts';
import { inviteeCame, inviteForItem } from '../bodies/invitees.ts';
import { type ReadBody, readBody } from '../bodies/read-body.ts';
import { type ClerksBody, readClerksBody } from '../bodies/read-clerk-body.ts';
import { touchFunction } from '../bodies/touch-function.ts';
import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { SampleChapter } from './chapters.ts';
import { inTurn } from './in-turn.ts';
import { personCalled } from './one-of.ts';

/** Ties what the made-up committee heard to what it is there to do, and says which agencies came. */
export const bodiesAtWorkChapter: SampleChapter = async (house, sample) => {
  const { clerk: name, bodies, served, askedFor } = sample.bodies;
  const clerk = personCalled(sample, name);
  const slug = bodies.find(({ invitees }) => invitees !== undefined)?.slug ?? '';
  const [body, workings] = [await readBody(house, slug), await readClerksBody(house, clerk, slug)];
  if (body === null || workings === null) return { done: true };
  const itemCalled = (title: string) =>
    workings.items.find((item) => item.title === title)?.item_id ?? null;
  const tied = await inTurn(served, ({ item: title, function: number }) => {
    const item = itemCalled(title);
    const one = body.terms.inForce?.functions.find((known) => known.number === number);
    if (item === null || one === undefined) return nothingToDo;
    return touchFunction(house, clerk, { body: slug, item, function: one.id });
  });
  if (!tied.done) return tied;
  const asked = await inTurn(askedFor, ({ item: title, ...invited }) => {
    const item = itemCalled(title);
    return item === null
      ? nothingToDo
      : inviteForItem(house, clerk, { ...invited, body: slug, item });
  });
  return asked.done ? sayWhoCame(house, clerk, body, workings) : asked;
};

const nothingToDo: Promise<Outcome> = Promise.resolve({ done: true });

/** Every agency came to most meetings: one by deputy now and then, the last in the list not always. */
function sayWhoCame(
  house: House,
  clerk: SignedIn,
  body: ReadBody,
  { invitees }: ClerksBody,
): Promise<Outcome> {
  const today = londonDayOf(house.now());
  const past = body.meetings.filter(({ on_day }) => on_day < today);
  return inTurn(past, ({ slug: meeting }) =>
    inTurn(invitees, ({ invitee_id: invitee }) => {
      const turn = past.findIndex(({ slug }) => slug === meeting);
      const place = invitees.findIndex(({ invitee_id }) => invitee_id === invitee);
      const came = (['in person', 'in person', 'deputy', 'in person', 'nobody'] as const)[
        (turn * 2 + place) % 5
      ];
      return inviteeCame(house, clerk, {
        body: body.slug,
        invitee,
        meeting,
        came: came ?? 'nobody',
      });
    }),
  );
}
