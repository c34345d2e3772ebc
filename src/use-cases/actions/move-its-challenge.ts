import type { Day } from '#calendar/day.ts';
import type { BodysWord, OriginKind } from '#governance/action.ts';
import { challengeMayBecome } from '#governance/challenge.ts';
import { actionsOf } from '#store/actions/actions.ts';
import { challengeToChange, moveChallenge } from '#store/actions/challenge-steps.ts';
import type { OpenTransaction } from '#store/tables.ts';
import type { House } from '../house.ts';

/**
 * Closes what a member asked with the last action that came of it, and opens it again with any.
 *
 * Called once the action itself has moved.
 */
export async function moveItsChallenge(
  tx: OpenTransaction,
  { council }: House,
  { kind, id }: { readonly kind: OriginKind; readonly id: string },
  { word, on, difference }: { word: BodysWord; on: Day; difference: string },
): Promise<void> {
  if (kind !== 'challenge' || word === 'kept open') return;
  const challenge = await challengeToChange(tx, council, id);
  if (challenge === null) return;
  const isOver = (await actionsOf(tx, council, { from: { kind, id }, isOpen: true })).length === 0;
  const state = isOver ? 'closed' : 'acted on';
  if (!challengeMayBecome(challenge.state, state)) return;
  await moveChallenge(tx, council, challenge.id, {
    state,
    difference: isOver ? difference.trim() : '',
    closedOn: isOver ? on : null,
  });
}
