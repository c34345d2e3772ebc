import { type Day, monthsAfter } from '#calendar/day.ts';
import type { ActionState, OwnersWord } from './action.ts';

/** An owner of an action, with the last they told. */
export type OwnersPart = {
  readonly agency: string;
  readonly told: { readonly on: Day; readonly word: OwnersWord } | null;
};

/** What is known of an action on the day somebody asks how it stands. */
export type StandingAction = {
  readonly state: ActionState;
  readonly begunOn: Day;
  readonly due: Day;
  readonly closedOn: Day | null;
  readonly owners: readonly OwnersPart[];
};

/** How an action stands, as its mark says it. Nobody’s silence is ever good news. */
export type ActionStatus =
  | 'done'
  | 'waiting for the body'
  | 'late'
  | 'stuck'
  | 'in doubt'
  | 'on track'
  | 'not told';

/** The day by which the owner has to tell how it goes: a month after they last did. */
function updateDueOn({ begunOn }: Pick<StandingAction, 'begunOn'>, part: OwnersPart): Day {
  return monthsAfter(part.told?.on ?? begunOn, 1);
}

/** The owners who have told nothing for more than a month. */
export function silentOwners(action: StandingAction, today: Day): readonly OwnersPart[] {
  if (action.state !== 'open') return [];
  return action.owners.filter((part) => updateDueOn(action, part) < today);
}

/**
 * How an action stands on `today`.
 *
 * Late before silent, silent before anything its owners last said; of two owners
 * the one with the worse news speaks for both.
 */
export function statusOn(action: StandingAction, today: Day): ActionStatus {
  if (action.state === 'closed') return 'done';
  if (action.state === 'put to the body') return 'waiting for the body';
  if (action.due < today) return 'late';
  if (silentOwners(action, today).length > 0) return 'not told';
  const words = action.owners.map(({ told }) => told?.word ?? null);
  const worst = (['stuck', 'in doubt', 'on track'] as const).find((word) => words.includes(word));
  if (worst === undefined) return 'not told';
  return worst === 'on track' && words.includes(null) ? 'not told' : worst;
}
