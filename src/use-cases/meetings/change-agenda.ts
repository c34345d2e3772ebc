import type { SignedIn } from '#access/person.ts';
import type { WayToPresent } from '#governance/presenter.ts';
import { agendaOf, keepAgenda } from '#store/meetings/agendas.ts';
import { swapItems } from '#store/meetings/move-items.ts';
import { dropPresenter, keepPresenter } from '#store/meetings/presenters.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { isId } from '../people/read-people.ts';
import { atMeeting } from './at-meeting.ts';

/** Moves an item of an agenda up by one place; the first stays where it is. */
export function moveItem(
  house: House,
  person: SignedIn,
  { meeting, item: id }: { readonly meeting: string; readonly item: string },
): Promise<Outcome> {
  return atMeeting(house, person, meeting, async ({ tx, items, log }) => {
    const place = items.findIndex(({ item_id }) => item_id === id);
    const item = items[place];
    if (item === undefined) return noSuchItem;
    const before = items[place - 1];
    if (before === undefined) return { done: true };
    await swapItems(tx, item, before);
    await log('moved an item of an agenda');
    return { done: true };
  });
}

/** Writes down why young people have no place on an agenda; '' takes the reason back. */
export function sayWhyNoSlot(
  house: House,
  person: SignedIn,
  { meeting: slug, because }: { readonly meeting: string; readonly because: string },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async ({ tx, meeting, log }) => {
    const agenda = await agendaOf(tx, house.council, meeting.meeting_id);
    await keepAgenda(tx, { ...agenda, no_slot_because: because.trim() });
    await log('said why young people have no place on an agenda');
    return { done: true };
  });
}

/** Keeps the chair’s briefing on a meeting, which nobody reads but the chair and the clerks. */
export function keepBriefing(
  house: House,
  person: SignedIn,
  { meeting: slug, words }: { readonly meeting: string; readonly words: string },
): Promise<Outcome> {
  return atMeeting(house, person, slug, async ({ tx, meeting, log }) => {
    const agenda = await agendaOf(tx, house.council, meeting.meeting_id);
    await keepAgenda(tx, { ...agenda, briefing: words.trim() });
    await log('kept a chair’s briefing');
    return { done: true };
  });
}

/** Somebody who will present an item, as a clerk writes them down. */
export type NewPresenter = {
  readonly meeting: string;
  readonly item: string;
  /** The name they want to be called by there. */
  readonly shownAs: string;
  readonly isYoung: boolean;
  readonly way: WayToPresent;
  readonly arrangements: string;
  readonly preparation: string;
};

/** Writes down who presents an item, how, and what they need. */
export function addPresenter(
  house: House,
  person: SignedIn,
  { meeting, item, ...presenter }: NewPresenter,
): Promise<Outcome> {
  return atMeeting(house, person, meeting, async ({ tx, items, log }) => {
    if (!items.some(({ item_id }) => item_id === item)) return noSuchItem;
    if (presenter.shownAs.trim() === '') {
      return refused('not valid', 'Write the name they want to be called by.', 'shownAs');
    }
    await keepPresenter(tx, {
      council_id: house.council,
      presenter_id: crypto.randomUUID(),
      item_id: item,
      shown_as: presenter.shownAs.trim(),
      is_young: presenter.isYoung,
      way: presenter.way,
      arrangements: presenter.arrangements.trim(),
      preparation: presenter.preparation.trim(),
    });
    await log('wrote down who presents an item');
    return { done: true };
  });
}

/** Takes a presenter off an item. */
export function removePresenter(
  house: House,
  person: SignedIn,
  {
    meeting,
    item,
    presenter,
  }: { readonly meeting: string; readonly item: string; readonly presenter: string },
): Promise<Outcome> {
  return atMeeting(house, person, meeting, async ({ tx, items, log }) => {
    if (!isId(presenter) || !items.some(({ item_id }) => item_id === item)) return noSuchItem;
    await dropPresenter(tx, house.council, { item, presenter });
    await log('took a presenter off an item');
    return { done: true };
  });
}

const noSuchItem = refused('not found', 'There is no such item.');
