import type { Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ActionState, OriginKind } from '#governance/action.ts';
import type { StandingAction } from '#governance/action-status.ts';
import type { SuccessTest, Target } from '#governance/success-test.ts';
import type { Tables } from '../tables.ts';
import { decisionsAbout, type KeptDecision } from './decisions.ts';
import { type KeptOwner, ownersOf } from './owners.ts';

/** Something a body asked to be done. */
export type ActionTable = {
  readonly council_id: string;
  readonly action_id: string;
  readonly body_id: string;
  readonly origin: OriginKind;
  readonly origin_id: string;
  readonly words: string;
  readonly begun_on: Day;
  readonly due: Day;
  readonly test_words: string;
  readonly test_measure: string | null;
  readonly test_unit: Target['unit'] | null;
  readonly test_side: Target['side'] | null;
  readonly test_value: number | null;
  readonly test_by: Day | null;
  readonly state: ActionState;
  readonly closed_on: Day | null;
  /** False for what came of an item the public may not read. */
  readonly is_open_to_all: boolean;
};

/** An action with its owners, what they told and what the body decided. */
export type KeptAction = Omit<StandingAction, 'owners'> & {
  readonly id: string;
  readonly body: string;
  readonly origin: { readonly kind: OriginKind; readonly id: string };
  readonly words: string;
  readonly test: SuccessTest;
  readonly isOpenToAll: boolean;
  readonly owners: readonly KeptOwner[];
  /** Earliest first. */
  readonly decisions: readonly KeptDecision[];
};

/** Which actions are asked for; what is left out does not narrow them. */
export type WhichActions = {
  readonly id?: string;
  readonly bodies?: readonly string[];
  readonly owner?: string;
  readonly from?: { readonly kind: OriginKind; readonly id: string };
  readonly isOpen?: boolean;
};

/** The actions asked for, whole, by the day they are due. */
export async function actionsOf(
  tx: Transaction<Tables>,
  council: string,
  which: WhichActions,
): Promise<readonly KeptAction[]> {
  const rows = await chosen(tx, council, which).execute();
  const ids = rows.map(({ action_id }) => action_id);
  const owners = Map.groupBy(await ownersOf(tx, council, ids), ({ action }) => action);
  const decisions = Map.groupBy(await decisionsAbout(tx, council, ids), ({ action }) => action);
  return rows.map((row) =>
    asAction(row, owners.get(row.action_id) ?? [], decisions.get(row.action_id) ?? []),
  );
}

/**
 * The actions of `body` that were open on `day`, by the day they are due.
 *
 * What was closed since then was still open on that day.
 */
export async function openActionsOf(
  tx: Transaction<Tables>,
  council: string,
  body: string,
  day: Day,
): Promise<readonly KeptAction[]> {
  const all = await actionsOf(tx, council, { bodies: [body] });
  return all.filter(
    ({ begunOn, closedOn }) => begunOn <= day && (closedOn === null || closedOn > day),
  );
}

function chosen(tx: Transaction<Tables>, council: string, which: WhichActions) {
  const { id, bodies, owner, from, isOpen } = which;
  return tx
    .selectFrom('house.action')
    .selectAll()
    .where('council_id', '=', council)
    .$if(id !== undefined, (query) => query.where('action_id', '=', id ?? ''))
    .$if(bodies !== undefined, (query) => query.where('body_id', 'in', [...(bodies ?? []), nobody]))
    .$if(isOpen === true, (query) => query.where('state', '<>', 'closed'))
    .$if(from !== undefined, (query) =>
      query.where('origin', '=', from?.kind ?? 'finding').where('origin_id', '=', from?.id ?? ''),
    )
    .$if(owner !== undefined, (query) =>
      query.where('action_id', 'in', (sub) =>
        sub
          .selectFrom('house.action_owner')
          .select('action_id')
          .where('council_id', '=', council)
          .where('person_id', '=', owner ?? nobody),
      ),
    )
    .orderBy('due')
    .orderBy('action_id');
}

/** No body has it: it keeps a list of bodies from being empty, which SQL does not take. */
const nobody = '00000000-0000-0000-0000-000000000000';

function asAction(
  row: ActionTable,
  owners: readonly KeptOwner[],
  decisions: readonly KeptDecision[],
): KeptAction {
  return {
    id: row.action_id,
    body: row.body_id,
    origin: { kind: row.origin, id: row.origin_id },
    words: row.words,
    begunOn: row.begun_on,
    due: row.due,
    test: { words: row.test_words, target: targetOf(row) },
    state: row.state,
    closedOn: row.closed_on,
    isOpenToAll: row.is_open_to_all,
    owners,
    decisions,
  };
}

function targetOf(row: ActionTable): Target | null {
  const { test_measure: measure, test_unit: unit, test_side: side } = row;
  const { test_value: value, test_by: by } = row;
  if (measure === null || unit === null || side === null || value === null || by === null) {
    return null;
  }
  return { measure, unit, side, value, by };
}
