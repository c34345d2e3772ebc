import { mayFollow, type NextStates } from './next-state.ts';

/** What an action came from. */
export type OriginKind = 'resolution' | 'visit' | 'theme' | 'measure' | 'finding' | 'challenge';

/** How far an action is. Its owners may say it is done; only the body closes it. */
export type ActionState = 'open' | 'put to the body' | 'closed';

/** What the owner of an action says of it each month. */
export type OwnersWord = 'on track' | 'in doubt' | 'stuck';

/** What a body decided about an action that was already begun. */
export type BodysWord = 'closed' | 'kept open' | 'reopened';

const nextStates: NextStates<ActionState> = {
  open: ['put to the body', 'closed'],
  'put to the body': ['open', 'closed'],
  closed: ['open'],
};

/** Whether an action may go from one state to another. */
export function actionMayBecome(from: ActionState, to: ActionState): boolean {
  return mayFollow(nextStates, { from, to });
}

/** The state an action is in once the body has said `word`. */
export function stateAfter(word: BodysWord): ActionState {
  return word === 'closed' ? 'closed' : 'open';
}

/** Why the body cannot say `word` of an action in `state`; null when it can. */
export function whyNotDecided(state: ActionState, word: BodysWord): string | null {
  if (word === 'reopened') {
    return state === 'closed' ? null : 'This action is open already, so it cannot be reopened.';
  }
  return state === 'closed' ? 'This action is closed. The body can reopen it.' : null;
}
