import { type ColumnType, type Selectable, sql, type Transaction } from 'kysely';
import type { Day } from '#calendar/day.ts';
import type { ActionState, BodysWord, OriginKind, OwnersWord } from '#governance/action.ts';
import type { Tables } from '../tables.ts';

/** What anybody may read of an action. */
export type PublicAction = {
  readonly id: string;
  readonly bodyName: string;
  readonly bodySlug: string;
  readonly origin: { readonly kind: OriginKind; readonly id: string };
  readonly words: string;
  readonly testWords: string;
  readonly begunOn: Day;
  readonly due: Day;
  readonly state: ActionState;
  readonly closedOn: Day | null;
  /** What changed; empty until the body has closed it. */
  readonly difference: string;
  readonly owners: readonly PublicPart[];
  /** Earliest first. */
  readonly decisions: readonly PublicDecision[];
};

/** A service’s part of an action, and the last it told. */
export type PublicPart = {
  readonly agency: string;
  readonly told: { readonly on: Day; readonly word: OwnersWord; readonly words: string } | null;
};

/** What the body decided about it, in the open. */
export type PublicDecision = {
  readonly on: Day;
  readonly word: BodysWord;
  readonly why: string;
  readonly newDue: Day | null;
  readonly figureShown: string;
  readonly figureAsAt: Day | null;
};

/** Actions anybody may read. */
export type PublishedActionTable = {
  readonly council_id: string;
  readonly action_id: string;
  readonly body_name: string;
  readonly body_slug: string;
  readonly origin: OriginKind;
  readonly origin_id: string;
  readonly words: string;
  readonly test_words: string;
  readonly begun_on: Day;
  readonly due: Day;
  readonly state: ActionState;
  readonly closed_on: Day | null;
  readonly difference: string;
  readonly owners: ColumnType<readonly PublicPart[], string, string>;
  readonly decisions: ColumnType<readonly PublicDecision[], string, string>;
};

/** Writes what anybody may read of an action, in place of what stood there. */
export async function publishAction(
  tx: Transaction<Tables>,
  council: string,
  action: PublicAction,
): Promise<void> {
  const row = {
    body_name: action.bodyName,
    body_slug: action.bodySlug,
    origin: action.origin.kind,
    origin_id: action.origin.id,
    words: action.words,
    test_words: action.testWords,
    begun_on: action.begunOn,
    due: action.due,
    state: action.state,
    closed_on: action.closedOn,
    difference: action.difference,
    owners: JSON.stringify(action.owners),
    decisions: JSON.stringify(action.decisions),
  };
  await tx
    .insertInto('published.action')
    .values({ council_id: council, action_id: action.id, ...row })
    .onConflict((same) => same.columns(['council_id', 'action_id']).doUpdateSet(row))
    .execute();
}

/** The action `id` as anybody may read it, or null. */
export async function publishedAction(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<PublicAction | null> {
  const row = await tx
    .selectFrom('published.action')
    .selectAll()
    .where('council_id', '=', council)
    .where('action_id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : asPublicAction(row);
}

/** Every action anybody may read that came of the resolution `id`, by the day it is due. */
export async function publishedActionsFrom(
  tx: Transaction<Tables>,
  council: string,
  id: string,
): Promise<readonly PublicAction[]> {
  const rows = await tx
    .selectFrom('published.action')
    .selectAll()
    .where('council_id', '=', council)
    .where('origin', '=', 'resolution')
    .where('origin_id', '=', id)
    .orderBy(sql`due, action_id`)
    .execute();
  return rows.map(asPublicAction);
}

function asPublicAction(row: Selectable<PublishedActionTable>): PublicAction {
  return {
    id: row.action_id,
    bodyName: row.body_name,
    bodySlug: row.body_slug,
    origin: { kind: row.origin, id: row.origin_id },
    words: row.words,
    testWords: row.test_words,
    begunOn: row.begun_on,
    due: row.due,
    state: row.state,
    closedOn: row.closed_on,
    difference: row.difference,
    owners: row.owners,
    decisions: row.decisions,
  };
}
