import { londonDayOf } from '#calendar/london.ts';
import { type ActionStatus, statusOn } from '#governance/action-status.ts';
import { type PublicAction, publishedAction } from '#store/actions/published-actions.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { isId } from '../people/read-people.ts';

/** An action as anybody may read it today. */
export type PublicActionRead = PublicAction & { readonly status: ActionStatus };

/** The action `id` as anybody may read it; null when there is none, or none for everybody. */
export async function readPublicAction(house: House, id: string): Promise<PublicActionRead | null> {
  if (!isId(id)) return null;
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_public', actor, async (tx) => {
    const action = await publishedAction(tx, house.council, id);
    if (action === null) return null;
    return { ...action, status: statusOn(action, londonDayOf(house.now())) };
  });
}
