import { sql, type Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ActionState } from '#governance/action.ts';
import type { Tables } from '../tables.ts';
import { type ActionTable, actionsOf, type KeptAction } from './actions.ts';

/** Keeps a new action; false when the same words have come of the same thing before. */
export async function addAction(tx: Transaction<Tables>, action: ActionTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('house.action')
    .values(action)
    .onConflict((same) => same.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The action `id`, held so that nobody else changes it meanwhile; null when there is none. */
export async function actionToChange(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<KeptAction | null> {
  await tx
    .selectFrom('house.action')
    .select('action_id')
    .where('council_id', '=', council)
    .where('action_id', '=', id)
    .forUpdate()
    .execute();
  return (await actionsOf(tx, council, { id }))[0] ?? null;
}

/** Keeps the state an action is in now; `closedOn` is null unless it is closed. */
export async function moveAction(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  { state, closedOn }: { readonly state: ActionState; readonly closedOn: Day | null },
): Promise<void> {
  await tx
    .updateTable('house.action')
    .set({ state, closed_on: closedOn })
    .where('council_id', '=', council)
    .where('action_id', '=', id)
    .execute();
}

/** Gives an action a later day, and its test with it. */
export async function putOff(
  tx: Transaction<Tables>,
  council: string,
  id: string,
  due: Day,
): Promise<void> {
  await tx
    .updateTable('house.action')
    .set({ due, test_by: sql<Day | null>`case when test_by is not null then ${due}::date end` })
    .where('council_id', '=', council)
    .where('action_id', '=', id)
    .execute();
}
