import { actionsOf, type KeptAction } from '#store/actions/actions.ts';
import { publishAction } from '#store/actions/published-actions.ts';
import { bodies } from '#store/bodies/bodies.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/**
 * Writes again what anybody may read of an action, after it has changed.
 *
 * Of what came of an item that is kept back nothing is written, and of any
 * action the services it is with, and never the people.
 */
export async function publishWhatIsOpen(
  tx: OpenTransaction,
  { council }: House,
  id: string,
): Promise<void> {
  const [action] = await actionsOf(tx, council, { id });
  if (action === undefined || !action.isOpenToAll) return;
  const body = (await bodies(tx, council)).find(({ body_id }) => body_id === action.body);
  await publishAction(tx, council, {
    id: action.id,
    bodyName: body?.name ?? '',
    bodySlug: body?.slug ?? '',
    origin: action.origin,
    words: action.words,
    testWords: action.test.words,
    begunOn: action.begunOn,
    due: action.due,
    state: action.state,
    closedOn: action.closedOn,
    difference: differenceOf(action),
    owners: action.owners.map(({ agency, told }) => ({
      agency,
      told: told === null ? null : { on: told.on, word: told.word, words: told.words },
    })),
    decisions: action.decisions.map(({ on, word, why, newDue, figureShown, figureAsAt }) => ({
      on,
      word,
      why,
      newDue,
      figureShown,
      figureAsAt,
    })),
  });
}

/** What changed because of an action; empty while it is open, whatever was said before. */
function differenceOf({ state, decisions }: KeptAction): string {
  if (state !== 'closed') return '';
  return decisions.findLast(({ word }) => word === 'closed')?.difference ?? '';
}
