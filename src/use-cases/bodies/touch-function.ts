import type { SignedIn } from '#access/person.ts';
import { monthsAfter } from '#calendar/day.ts';
import { londonDayOf } from '#calendar/london.ts';
import { recordInAudit } from '#store/audit.ts';
import { itemsOfBody } from '#store/bodies/items-of-body.ts';
import { addItemFunction, functionsOf } from '#store/bodies/terms.ts';
import type { House } from '../house.ts';
import { type Outcome, refused } from '../outcome.ts';
import { withBody } from '../year/with-body.ts';

/** Keeps that an item of one of the body’s meetings served one of its functions. */
export function touchFunction(
  house: House,
  person: SignedIn,
  written: { readonly body: string; readonly item: string; readonly function: string },
): Promise<Outcome> {
  const at = { permission: 'run bodies', slug: written.body } as const;
  return withBody(house, person, at, async ({ tx, actor, body }) => {
    const functions = await functionsOf(tx, house.council, body.body_id);
    if (!functions.some(({ function_id }) => function_id === written.function)) {
      return refused('not valid', 'Choose a function of this body.', 'function');
    }
    const today = londonDayOf(house.now());
    const year = { from: monthsAfter(today, -24), to: monthsAfter(today, 12) };
    const items = await itemsOfBody(tx, house.council, body.body_id, year);
    if (!items.some(({ item_id }) => item_id === written.item)) {
      return refused('not valid', 'Choose an item of a meeting of this body.', 'item');
    }
    const { council_id } = body;
    await addItemFunction(tx, { council_id, item_id: written.item, function_id: written.function });
    const subject = `item:${written.item}`;
    await recordInAudit(tx, actor, { at: house.now(), did: 'tied an item to a function', subject });
    return { done: true };
  });
}
