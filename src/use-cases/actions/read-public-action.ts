import { londonDayOf } from '#calendar/london.ts';
import { type ActionStatus, statusOn } from '#governance/action-status.ts';
import {
  type PublicAction,
  publishedAction,
  publishedActionsFrom,
} from '#store/actions/published-actions.ts';
import {
  type PublishedDecisionTable,
  publishedDecision,
} from '#store/actions/published-decisions.ts';
import { within } from '#store/database.ts';
import type { House } from '../house.ts';
import { isId } from '../people/read-people.ts';

/** An action as anybody may read it today. */
export type PublicActionRead = PublicAction & { readonly status: ActionStatus };

/** The action `id` as anybody may read it; null when there is none, or none for everybody. */
export async function readPublicAction(
  house: House,
  id: string,
): Promise<(PublicActionRead & { readonly decision: string | null }) | null> {
  if (!isId(id)) return null;
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_public', actor, async (tx) => {
    const action = await publishedAction(tx, house.council, id);
    if (action === null) return null;
    const { kind, id: origin } = action.origin;
    const decision =
      kind === 'resolution' ? await publishedDecision(tx, house.council, origin) : null;
    return { ...asRead(house, action), decision: decision?.decision_id ?? null };
  });
}

/** A decision as anybody may read it, and how what came of it stands; null when there is none. */
export async function readPublicDecision(
  house: House,
  id: string,
): Promise<{
  readonly decision: PublishedDecisionTable;
  readonly actions: readonly PublicActionRead[];
} | null> {
  if (!isId(id)) return null;
  const actor = { council: house.council, person: null };
  return within(house.database, 'app_public', actor, async (tx) => {
    const decision = await publishedDecision(tx, house.council, id);
    if (decision === null) return null;
    const actions = await publishedActionsFrom(tx, house.council, id);
    return { decision, actions: actions.map((action) => asRead(house, action)) };
  });
}

function asRead(house: House, action: PublicAction): PublicActionRead {
  return { ...action, status: statusOn(action, londonDayOf(house.now())) };
}
